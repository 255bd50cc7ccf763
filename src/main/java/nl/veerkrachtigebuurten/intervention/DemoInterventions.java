package nl.veerkrachtigebuurten.intervention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.cause.DemoSigners;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import nl.veerkrachtigebuurten.seats.People;
import nl.veerkrachtigebuurten.seats.SeatKind;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the invented people of the demo do something about causes. */
@Component
@Order(ProgrammePart.BUURTSCAN + 5)
class DemoInterventions implements ProgrammePart {

    private final Interventions interventions;
    private final InterventionStatements statements;
    private final InterventionChoices choices;
    private final Facts facts;
    private final Clock clock;

    DemoInterventions(
            Interventions interventions,
            InterventionStatements statements,
            InterventionChoices choices,
            Facts facts,
            Clock clock) {
        this.interventions = interventions;
        this.statements = statements;
        this.choices = choices;
        this.facts = facts;
        this.clock = clock;
    }

    /** What the file names otherwise than by title. */
    @Component("factsOfInterventions")
    record Facts(InterventionChoices.Known known, People people, JdbcClient database) {}

    /** The programme file knows no interventions. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        var designs = RecordFile.read(new ClassPathResource("demo/intervention.yml"), DemoDesigns.class);
        var signers = DemoSigners.of(facts.people(), clock);
        for (var told : designs.interventions()) {
            var form = form(told);
            var intervention = interventions.save(new Intervention(
                            signers.sign(told.by(), today.minusDays(told.days()).atTime(13, 10)))
                    .describe(form, choices.bonds(form)));
            told.said()
                    .forEach(said -> statements.save(intervention.state(
                            InterventionState.valueOf(said.state()),
                            said.words(),
                            signers.sign(told.by(), today.minusDays(said.days()).atTime(13, 10)))));
            interventions.save(intervention);
        }
    }

    private InterventionForm form(DemoDesigns.Told told) {
        var known = facts.known();
        var pillars = told.pillars().stream().map(known.pillars()::at).toList();
        return new InterventionForm(
                told.title(),
                told.what(),
                told.forWhom(),
                pillars.stream().map(Pillar::id).toList(),
                told.partners().stream()
                        .map(slug -> known.partners().at(slug).id())
                        .toList(),
                List.copyOf(told.causes()),
                List.copyOf(told.milestones()),
                line(told.line()),
                told.effect(),
                told.figures(),
                told.stories(),
                String.valueOf(told.euros()),
                String.valueOf(told.hours()),
                told.funder(),
                known.seats()
                        .findFirstByKindAndPillarId(
                                SeatKind.PILLAR_LEADER, pillars.get(0).id())
                        .orElseThrow()
                        .id(),
                null);
    }

    private @Nullable Long line(@Nullable String words) {
        return words == null
                ? null
                : facts.database()
                        .sql("select min(id) from plan_line where passage ilike '%' || :words || '%'")
                        .param("words", words)
                        .query(Long.class)
                        .optional()
                        .orElse(null);
    }
}
