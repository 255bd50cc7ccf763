package nl.veerkrachtigebuurten.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** Instants as the clocks of the programme show them. In templates through {@code fragments/time}. */
@Component("localTimes")
class LocalTimes {

    private final Clock clock;

    LocalTimes(Clock clock) {
        this.clock = clock;
    }

    public ZonedDateTime at(Instant instant) {
        return instant.atZone(clock.getZone());
    }
}
