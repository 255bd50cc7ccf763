package nl.veerkrachtigebuurten.following;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Keeps the form from being used to fill somebody's mailbox: so many mails for a mailbox, and so many questions from one
 * place. Counted by each portal for itself, and forgotten after an hour.
 */
@Component
class FollowLimit {

    static final Duration SPAN = Duration.ofHours(1);
    static final int FOR_A_MAILBOX = 5;
    static final int FROM_A_PLACE = 20;

    private final Cache<String, AtomicInteger> counts;

    FollowLimit(Clock clock) {
        counts = Caffeine.newBuilder()
                .expireAfterWrite(SPAN)
                .maximumSize(50_000)
                .ticker(() -> clock.millis() * 1_000_000)
                .build();
    }

    boolean admitsPlace(String address) {
        return count("place " + address) <= FROM_A_PLACE;
    }

    boolean admitsMailbox(String email) {
        return count("mailbox " + email) <= FOR_A_MAILBOX;
    }

    private int count(String subject) {
        return counts.get(subject, unknown -> new AtomicInteger()).incrementAndGet();
    }
}
