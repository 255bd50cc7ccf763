package nl.veerkrachtigebuurten.judgement;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.veerkrachtigebuurten.cause.Causes;
import nl.veerkrachtigebuurten.cause.Certainty;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import nl.veerkrachtigebuurten.seats.People;
import nl.veerkrachtigebuurten.seats.Person;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Lets the invented people of the demo support and dispute causes, and say how certain they are. */
@Component
@Order(ProgrammePart.BUURTSCAN + 4)
class DemoJudgements implements ProgrammePart {

    private final Causes causes;
    private final Arguments arguments;
    private final Assessments assessments;
    private final People people;
    private final Clock clock;

    DemoJudgements(Causes causes, Arguments arguments, Assessments assessments, People people, Clock clock) {
        this.causes = causes;
        this.arguments = arguments;
        this.assessments = assessments;
        this.people = people;
        this.clock = clock;
    }

    /** The programme file knows no causes. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        var talk = RecordFile.read(new ClassPathResource("demo/judgement.yml"), DemoTalk.class);
        var byName = people.byName();
        for (var told : talk.causes()) {
            var cause = causes.findFirstByTitleIgnoreCase(told.title())
                    .orElseThrow(() -> new IllegalStateException(told.title()));
            told.said()
                    .forEach(said -> arguments.save(new Argument(
                            cause,
                            Stance.valueOf(said.stance()),
                            said.words(),
                            signature(byName, said.by(), today.minusDays(said.days())))));
            told.called().forEach(called -> {
                cause.assess(Certainty.valueOf(called.certainty()), true);
                causes.save(cause);
                assessments.save(new Assessment(
                        cause, called.reason(), signature(byName, called.by(), today.minusDays(called.days()))));
            });
        }
    }

    private Signature signature(Map<String, Person> byName, String name, LocalDate day) {
        var person = requireNonNull(byName.get(name), name);
        return new Signature(
                person.id(),
                person.name(),
                day.atTime(15, 20).atZone(clock.getZone()).toInstant());
    }
}
