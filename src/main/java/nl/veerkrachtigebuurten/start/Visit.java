package nl.veerkrachtigebuurten.start;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was on the start page, to the minute: this visit, and before it. After half an hour away, a new visit
 * begins.
 */
@Entity
class Visit {

    private static final Duration ABSENCE = Duration.ofMinutes(30);
    private static final Duration MOMENT = Duration.ofMinutes(1);

    @Id
    private long accountId;

    private Instant seenAt;
    private @Nullable Instant previousSeenAt;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {}

    Visit(long accountId, Instant now) {
        this.accountId = accountId;
        this.seenAt = now;
    }

    void seen(Instant now) {
        if (now.isAfter(seenAt.plus(ABSENCE))) {
            previousSeenAt = seenAt;
        }
        if (now.isAfter(seenAt.plus(MOMENT))) {
            seenAt = now;
        }
    }

    /** The end of the visit before this one, if there was one. */
    Optional<Instant> previous() {
        return Optional.ofNullable(previousSeenAt);
    }
}
