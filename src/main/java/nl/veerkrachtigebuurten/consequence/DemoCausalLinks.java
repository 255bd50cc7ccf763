package nl.veerkrachtigebuurten.consequence;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.cause.Cause;
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

/** Lets the invented people of the demo see how causes hang together. */
@Component
@Order(ProgrammePart.BUURTSCAN + 3)
class DemoCausalLinks implements ProgrammePart {

    private final Causes causes;
    private final CausalLinks links;
    private final People people;
    private final Clock clock;

    DemoCausalLinks(Causes causes, CausalLinks links, People people, Clock clock) {
        this.causes = causes;
        this.links = links;
        this.people = people;
        this.clock = clock;
    }

    /** The programme file knows no causes. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        var told = RecordFile.read(new ClassPathResource("demo/consequence.yml"), DemoLinks.class);
        var signers = DemoSigners.of(people, clock);
        for (var link : told.links()) {
            links.save(new CausalLink(
                    titled(link.from()),
                    titled(link.to()),
                    Certainty.valueOf(link.certainty()),
                    link.why(),
                    signers.sign(link.by(), today.minusDays(link.days()).atTime(14, 40))));
        }
    }

    private Cause titled(String title) {
        return causes.findFirstByTitleIgnoreCase(title).orElseThrow(() -> new IllegalStateException(title));
    }
}
