package nl.veerkrachtigebuurten.judgement;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.cause.Causes;
import nl.veerkrachtigebuurten.cause.Certainty;
import nl.veerkrachtigebuurten.cause.DemoSigners;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import nl.veerkrachtigebuurten.seats.People;
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
        var signers = DemoSigners.of(people, clock);
        for (var told : talk.causes()) {
            var cause = causes.findFirstByTitleIgnoreCase(told.title())
                    .orElseThrow(() -> new IllegalStateException(told.title()));
            told.said()
                    .forEach(said -> arguments.save(new Argument(
                            cause,
                            Stance.valueOf(said.stance()),
                            said.words(),
                            signers.sign(said.by(), today.minusDays(said.days()).atTime(15, 20)))));
            told.called().forEach(called -> {
                cause.assess(Certainty.valueOf(called.certainty()), true);
                causes.save(cause);
                assessments.save(new Assessment(
                        cause,
                        called.reason(),
                        signers.sign(called.by(), today.minusDays(called.days()).atTime(15, 20))));
            });
        }
    }
}
