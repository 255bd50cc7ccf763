package nl.veerkrachtigebuurten.routekaart;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammeFile.MilestoneEntry;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes the milestones from the file; they are the programme's own, so everybody may see them. */
@Component
@Order(ProgrammePart.ROUTEKAART)
class FactsOfRoutekaart implements ProgrammePart {

    private static final Map<String, Milestone.Lane> LANES =
            Map.of("governance", Milestone.Lane.GOVERNANCE, "participation", Milestone.Lane.PARTICIPATION);

    private final Milestones milestones;
    private final FirstOwners owners;
    private final Pillars pillars;
    private final Neighbourhoods neighbourhoods;
    private final DemoRoutekaart demo;
    private final Clock clock;

    FactsOfRoutekaart(
            Milestones milestones,
            FirstOwners owners,
            Pillars pillars,
            Neighbourhoods neighbourhoods,
            DemoRoutekaart demo,
            Clock clock) {
        this.milestones = milestones;
        this.owners = owners;
        this.pillars = pillars;
        this.neighbourhoods = neighbourhoods;
        this.demo = demo;
        this.clock = clock;
    }

    @Override
    public void load(ProgrammeFile file) {
        var byTitle = new HashMap<String, Milestone>();
        var by = new Signature("Programmabureau", null, start(file));
        file.milestones().forEach(entry -> byTitle.put(entry.title(), milestones.save(milestone(entry, by))));
        file.milestones()
                .forEach(entry -> requireNonNull(byTitle.get(entry.title()))
                        .need(entry.dependsOn().stream().map(byTitle::get).toList()));
    }

    /** What the file tells was known when the programme began. */
    private Instant start(ProgrammeFile file) {
        return Moment.read(file.programme().started(), LocalDate.now(clock))
                .map(Moment::earliest)
                .map(day -> day.atTime(9, 0).atZone(clock.getZone()).toInstant())
                .orElseGet(clock::instant);
    }

    private Milestone milestone(MilestoneEntry entry, Signature by) {
        var of = entry.pillar() == null
                ? List.<nl.veerkrachtigebuurten.programme.Pillar>of()
                : List.of(pillars.at(entry.pillar()));
        var owner = of.isEmpty() ? owners.of(entry.owner()) : owners.of(of.get(0));
        var milestone = new Milestone(entry.title(), owner, Moment.of(entry.moment(), LocalDate.now(clock)), by);
        milestone.describe(entry.title(), null, owner, true);
        milestone.belongTo(
                LANES.getOrDefault(String.valueOf(entry.lane()), Milestone.Lane.PILLARS),
                of,
                entry.neighbourhood() == null ? null : neighbourhoods.at(entry.neighbourhood()));
        if (entry.state().equals("reached")) {
            milestone.wasReached();
        }
        return milestone;
    }

    @Override
    public void live(LocalDate today) {
        demo.live(today);
    }
}
