package nl.veerkrachtigebuurten.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How often somebody may do something in a while. Counted by each portal for itself, from the first time on, and forgotten
 * when the while is over.
 */
public final class Allowance {

    private final Cache<String, AtomicInteger> counts;

    /**
     * @param span how long the while is
     * @param most how many are remembered at once
     */
    public Allowance(Duration span, int most, Clock clock) {
        counts = Caffeine.newBuilder()
                .expireAfterWrite(span)
                .maximumSize(most)
                .ticker(() -> clock.millis() * 1_000_000)
                .build();
    }

    /** Counts one more time, and tells whether that is within so many. */
    public boolean admits(String who, int times) {
        return counts.get(who, unknown -> new AtomicInteger()).incrementAndGet() <= times;
    }
}
