package nl.veerkrachtigebuurten.following;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.Secret;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import org.jspecify.annotations.Nullable;

/** An e-mail address that wants to hear of a milestone, once its owner has confirmed that. */
@Entity
class Follower extends BaseEntity {

    static final Duration TO_CONFIRM = Duration.ofHours(48);

    @ManyToOne(fetch = LAZY, optional = false)
    private Milestone milestone;

    private String email;

    private Locale language;

    /** The hash of the secret in the mail that asks to confirm. */
    private String confirmation;

    /** The secret in every mail, to stop. Kept as it is, since each mail needs it, and it opens nothing else. */
    private String farewell;

    private Instant askedAt;
    private @Nullable Instant confirmedAt;

    @SuppressWarnings("NullAway.Init")
    protected Follower() {}

    @SuppressWarnings("NullAway.Init")
    Follower(Milestone milestone, String email) {
        this.milestone = milestone;
        this.email = email;
        this.farewell = Secret.made();
    }

    /** The link that was sent before no longer works. */
    Follower ask(String secret, Locale language, Instant now) {
        this.confirmation = Secret.hash(secret);
        this.language = language;
        this.askedAt = now;
        return this;
    }

    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    boolean canConfirm(Instant now) {
        return isConfirmed() || now.isBefore(askedAt.plus(TO_CONFIRM));
    }

    public Milestone milestone() {
        return milestone;
    }

    String email() {
        return email;
    }

    Locale language() {
        return language;
    }

    /** Where it stops. */
    String farewellPath() {
        return "/niet-meer-volgen/" + farewell;
    }

    /** Where anybody can read of its milestone. */
    String milestonePath() {
        return "/routekaart/" + milestone.id();
    }
}
