package nl.veerkrachtigebuurten.deferral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.cause.Causes;
import nl.veerkrachtigebuurten.cause.DemoSigners;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import nl.veerkrachtigebuurten.seats.People;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** In the demo some causes are not taken up, and residents can read why. */
@Component
@Order(ProgrammePart.BUURTSCAN + 6)
class DemoDeferrals implements ProgrammePart {

    private final Deferrals deferrals;
    private final Causes causes;
    private final People people;
    private final Clock clock;

    DemoDeferrals(Deferrals deferrals, Causes causes, People people, Clock clock) {
        this.deferrals = deferrals;
        this.causes = causes;
        this.people = people;
        this.clock = clock;
    }

    /** What {@code demo/deferral.yml} tells. */
    record Told(List<Said> deferrals) {

        /** @param days days before today */
        record Said(String cause, String sentence, String by, Integer days) {}
    }

    /** The programme file knows no such decisions. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        var signers = DemoSigners.of(people, clock);
        for (var said : RecordFile.read(new ClassPathResource("demo/deferral.yml"), Told.class)
                .deferrals()) {
            deferrals.save(new Deferral(
                    causes.findFirstByTitleIgnoreCase(said.cause()).orElseThrow(),
                    said.sentence(),
                    signers.sign(said.by(), today.minusDays(said.days()).atTime(10, 40))));
        }
    }
}
