package nl.veerkrachtigebuurten.plan;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammeFile.PlanEntry;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes the plans from the file, each with the chapters that all of them begin with, still empty. */
@Component
@Order(ProgrammePart.PLAN)
class FactsOfPlans implements ProgrammePart {

    private final Plans plans;
    private final Chapters chapters;
    private final Pillars pillars;
    private final Neighbourhoods neighbourhoods;
    private final DemoWriters demoWriters;
    private final Clock clock;

    FactsOfPlans(
            Plans plans,
            Chapters chapters,
            Pillars pillars,
            Neighbourhoods neighbourhoods,
            DemoWriters demoWriters,
            Clock clock) {
        this.plans = plans;
        this.chapters = chapters;
        this.pillars = pillars;
        this.neighbourhoods = neighbourhoods;
        this.demoWriters = demoWriters;
        this.clock = clock;
    }

    @Override
    public void load(ProgrammeFile file) {
        var entries = file.plans();
        for (var index = 0; index < entries.size(); index++) {
            var plan = plans.save(plan(entries.get(index), index));
            chapters.saveAll(IntStream.range(0, file.chapters().size())
                    .mapToObj(position -> chapter(plan, file.chapters().get(position), position))
                    .toList());
        }
    }

    @Override
    public void live(LocalDate today) {
        demoWriters.write(today);
    }

    private Plan plan(PlanEntry entry, int position) {
        var due = Moment.of(entry.due(), LocalDate.now(clock));
        return switch (entry.kind()) {
            case "pillar" ->
                Plan.ofPillar(pillars.at(requireNonNull(entry.pillar())), position, entry.key(), entry.title(), due);
            case "neighbourhood" ->
                Plan.ofNeighbourhood(
                        neighbourhoods.at(requireNonNull(entry.neighbourhood())),
                        entry.restsOn() == null ? null : entry.restsOn().buurtscan(),
                        position,
                        entry.key(),
                        entry.title(),
                        due);
            default -> Plan.vision(position, entry.key(), entry.title(), due);
        };
    }

    private static Chapter chapter(Plan plan, String title, int position) {
        return new Chapter(plan, ChapterSlug.plain(title), title, position);
    }
}
