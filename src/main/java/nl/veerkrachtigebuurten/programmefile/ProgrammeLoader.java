package nl.veerkrachtigebuurten.programmefile;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.programme.ProgrammeReady;
import nl.veerkrachtigebuurten.programme.Programmes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database with the programme of the file, and with a demo life where the portal is a demo: before the
 * web server opens, so that nobody meets half a programme.
 */
@Component
class ProgrammeLoader implements SmartLifecycle {

    private final EntityManager entities;
    private final Programmes programmes;
    private final List<ProgrammePart> parts;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ProgrammeFileReader reader;
    private final ApplicationEventPublisher events;
    private final boolean demo;
    private volatile boolean running;

    ProgrammeLoader(
            EntityManager entities,
            Programmes programmes,
            List<ProgrammePart> parts,
            TransactionTemplate transaction,
            Clock clock,
            ProgrammeFileReader reader,
            ApplicationEventPublisher events,
            @Value("${portal.demo:false}") boolean demo) {
        this.entities = entities;
        this.programmes = programmes;
        this.parts = parts;
        this.transaction = transaction;
        this.clock = clock;
        this.reader = reader;
        this.events = events;
        this.demo = demo;
    }

    @Override
    public void start() {
        transaction.executeWithoutResult(status -> {
            if (programmes.count() == 0) {
                fill();
            }
        });
        events.publishEvent(new ProgrammeReady());
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    private void fill() {
        var read = reader.read();
        parts.forEach(part -> {
            part.load(read);
            writeDown();
        });
        if (demo) {
            var today = LocalDate.now(clock);
            parts.forEach(part -> {
                part.live(today);
                writeDown();
            });
        }
    }

    /** And forgets it: otherwise each question of the next part would look through all that the parts before it made. */
    private void writeDown() {
        entities.flush();
        entities.clear();
    }
}
