package nl.veerkrachtigebuurten.undermining;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.cause.Causes;
import nl.veerkrachtigebuurten.cause.Signature;
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
        RecordFile.read(new ClassPathResource("demo/undermining.yml"), DemoClaims.class)
                .underminings()
                .forEach(told -> tell(told, today));
    }

    private void tell(DemoClaims.Told told, LocalDate today) {
        var claim = new Claim(
                facts.interventions().findFirstByTitle(told.intervention()).orElseThrow(),
                facts.causes().findFirstByTitleIgnoreCase(told.cause()).orElseThrow(),
                told.why());
        var undermining = underminings.save(new Undermining(claim, signature(told.by(), today.minusDays(told.days()))));
        var accepted = told.accepted();
        if (accepted != null) {
            var day = today.minusDays(accepted.days());
            acceptances.save(new Acceptance(
                    undermining,
                    accepted.reason(),
                    day,
                    day.plusDays(accepted.returns()),
                    signature(accepted.by(), day)));
        }
        var wrong = told.takenBack();
        if (wrong != null) {
            undermining.withdraw(wrong.why(), signature(wrong.by(), today.minusDays(wrong.days())));
            underminings.save(undermining);
        }
    }

    private Signature signature(String name, LocalDate day) {
        var person = requireNonNull(facts.people().byName().get(name), name);
        return new Signature(
                person.id(),
                person.name(),
                day.atTime(11, 25).atZone(clock.getZone()).toInstant());
    }
}
