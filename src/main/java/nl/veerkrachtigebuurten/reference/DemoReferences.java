package nl.veerkrachtigebuurten.reference;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.veerkrachtigebuurten.gathering.LiveReference;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the demo some milestones have moved since the plans that refer to them were written. */
@Component
@Order(ProgrammePart.PLAN + 7)
class DemoReferences implements ProgrammePart {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", new Locale("nl"));
    private static final int DAYS_AGO = 120;

    /** @param months from today until when it was expected then */
    private record Moved(String name, String part, int months) {}

    private static final List<Moved> MOVED = List.of(
            new Moved("Eerste twintig woningen met een extra kamer", "medio", -5),
            new Moved("Buurtrestaurant draait op eigen kracht", "eind", 1));

    private final References references;
    private final List<LiveReference> modules;
    private final Clock clock;

    DemoReferences(References references, ObjectProvider<LiveReference> modules, Clock clock) {
        this.references = references;
        this.modules = modules.orderedStream().toList();
        this.clock = clock;
    }

    /** The programme file knows no references. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        var then = today.minusDays(DAYS_AGO).atStartOfDay(clock.getZone()).toInstant();
        for (var moved : MOVED) {
            var words = moved.part() + " " + MONTH.format(today.plusMonths(moved.months()));
            modules.stream()
                    .flatMap(module -> module.addressOf(moved.name()).stream())
                    .flatMap(address -> references.findByAddress(address).stream())
                    .forEach(reference -> reference.confirm(words, then));
        }
    }
}
