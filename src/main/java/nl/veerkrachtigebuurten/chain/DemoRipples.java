package nl.veerkrachtigebuurten.chain;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.routekaart.Slips;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** In the demo the owners of what waits for a milestone that moved in the last weeks are still asked. */
@Component
@Order(ProgrammePart.ROUTEKAART + 1)
class DemoRipples implements ProgrammePart {

    private static final int WEEKS = 6;

    private final Slips slips;
    private final RippleRaiser raiser;
    private final Clock clock;

    DemoRipples(Slips slips, RippleRaiser raiser, Clock clock) {
        this.slips = slips;
        this.raiser = raiser;
        this.clock = clock;
    }

    /** The file tells of no moves. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        var since = today.minusWeeks(WEEKS).atStartOfDay(clock.getZone()).toInstant();
        slips.since(since, Limit.of(50))
                .forEach(slip ->
                        raiser.raise(slip.milestone().id(), slip.was(), slip.became(), slip.why(), slip.signature()));
    }
}
