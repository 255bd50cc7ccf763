package nl.veerkrachtigebuurten.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * How often one link is fetched, or one address tries links that nobody gave out. A calendar asks a few times a day; what
 * asks twenty times a minute is broken, or guesses. Counted by each portal for itself, and forgotten after a minute.
 */
@Component
class FeedLimit {

    static final Duration SPAN = Duration.ofMinutes(1);
    static final int MOST = 20;

    private final Cache<String, AtomicInteger> counts;

    FeedLimit(Clock clock) {
        counts = Caffeine.newBuilder()
                .expireAfterWrite(SPAN)
                .maximumSize(10_000)
                .ticker(() -> clock.millis() * 1_000_000)
                .build();
    }

    boolean admits(String who) {
        return counts.get(who, unknown -> new AtomicInteger()).incrementAndGet() <= MOST;
    }
}
