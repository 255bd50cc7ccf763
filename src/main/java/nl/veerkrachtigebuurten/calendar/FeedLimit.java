package nl.veerkrachtigebuurten.calendar;

import java.time.Clock;
import java.time.Duration;
import nl.veerkrachtigebuurten.platform.Allowance;
import org.springframework.stereotype.Component;

/**
 * How often one link is fetched, or one address tries links that nobody gave out. A calendar asks a few times a day; what
 * asks twenty times a minute is broken, or guesses.
 */
@Component
class FeedLimit {

    static final Duration SPAN = Duration.ofMinutes(1);
    static final int MOST = 20;

    private final Allowance allowance;

    FeedLimit(Clock clock) {
        allowance = new Allowance(SPAN, 10_000, clock);
    }

    boolean admits(String who) {
        return allowance.admits(who, MOST);
    }
}
