package nl.veerkrachtigebuurten.perspective;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.cause.Causes;
import nl.veerkrachtigebuurten.cause.DemoSigners;
import nl.veerkrachtigebuurten.programme.PartnerOrganisations;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import nl.veerkrachtigebuurten.seats.People;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Lets the partners of the demo look at causes, each in its own way. */
@Component
@Order(ProgrammePart.BUURTSCAN + 6)
class DemoPerspectives implements ProgrammePart {

    private final Causes causes;
    private final Perspectives perspectives;
    private final DifferencesOfView differences;
    private final Facts facts;
    private final Clock clock;

    DemoPerspectives(
            Causes causes, Perspectives perspectives, DifferencesOfView differences, Facts facts, Clock clock) {
        this.causes = causes;
        this.perspectives = perspectives;
        this.differences = differences;
        this.facts = facts;
        this.clock = clock;
    }

    /** What the file names. */
    @Component
    record Facts(PartnerOrganisations partners, People people) {}

    /** The programme file knows no perspectives. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        var told = RecordFile.read(new ClassPathResource("demo/perspective.yml"), DemoViews.class);
        var signers = DemoSigners.of(facts.people(), clock);
        for (var one : told.causes()) {
            var cause = causes.findFirstByTitleIgnoreCase(one.title()).orElseThrow();
            one.views()
                    .forEach(view -> perspectives.save(new Perspective(
                            cause,
                            facts.partners().at(view.partner()),
                            new PerspectiveForm(view.sees(), view.thinks(), view.gives(), view.needs(), null),
                            signers.sign(view.by(), today.minusDays(view.days()).atTime(16, 5)))));
            one.differ()
                    .forEach(differ -> differences.save(new Difference(
                            cause,
                            differ.words(),
                            signers.sign(
                                    differ.by(), today.minusDays(differ.days()).atTime(16, 5)))));
        }
    }
}
