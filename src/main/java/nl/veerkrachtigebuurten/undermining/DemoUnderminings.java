package nl.veerkrachtigebuurten.undermining;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.cause.Causes;
import nl.veerkrachtigebuurten.cause.DemoSigners;
import nl.veerkrachtigebuurten.intervention.Interventions;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import nl.veerkrachtigebuurten.seats.People;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Lets the invented people of the demo see what undermines their interventions. */
@Component
@Order(ProgrammePart.BUURTSCAN + 7)
class DemoUnderminings implements ProgrammePart {

    private final Underminings underminings;
    private final Acceptances acceptances;
    private final Facts facts;
    private final Clock clock;

    DemoUnderminings(Underminings underminings, Acceptances acceptances, Facts facts, Clock clock) {
        this.underminings = underminings;
        this.acceptances = acceptances;
        this.facts = facts;
        this.clock = clock;
    }

    /** What the file names. */
    @Component("factsOfUnderminings")
    record Facts(Interventions interventions, Causes causes, People people) {}

    /** The programme file knows none. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        var signers = DemoSigners.of(facts.people(), clock);
        RecordFile.read(new ClassPathResource("demo/undermining.yml"), DemoClaims.class)
                .underminings()
                .forEach(told -> tell(told, signers, today));
    }

    private void tell(DemoClaims.Told told, DemoSigners signers, LocalDate today) {
        var claim = new Claim(
                facts.interventions().findFirstByTitle(told.intervention()).orElseThrow(),
                facts.causes().findFirstByTitleIgnoreCase(told.cause()).orElseThrow(),
                told.why());
        var undermining = underminings.save(new Undermining(
                claim, signers.sign(told.by(), today.minusDays(told.days()).atTime(11, 25))));
        var accepted = told.accepted();
        if (accepted != null) {
            var day = today.minusDays(accepted.days());
            acceptances.save(new Acceptance(
                    undermining,
                    accepted.reason(),
                    day,
                    day.plusDays(accepted.returns()),
                    signers.sign(accepted.by(), day.atTime(11, 25))));
        }
        var wrong = told.takenBack();
        if (wrong != null) {
            undermining.withdraw(
                    wrong.why(),
                    signers.sign(wrong.by(), today.minusDays(wrong.days()).atTime(11, 25)));
            underminings.save(undermining);
        }
    }
}
