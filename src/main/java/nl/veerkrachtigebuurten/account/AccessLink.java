package nl.veerkrachtigebuurten.account;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.jspecify.annotations.Nullable;

/** A link that lets somebody choose a password, once, for a while. The database knows only its hash. */
@Entity
class AccessLink extends BaseEntity {

    /** What a link is for, and how long it lasts. */
    enum Purpose {
        /** The very first account of an installation, which does not exist yet. */
        FIRST_ACCOUNT(Duration.ofDays(7)),
        INVITATION(Duration.ofDays(7)),
        FORGOTTEN(Duration.ofHours(1));

        private final Duration lasts;

        Purpose(Duration lasts) {
            this.lasts = lasts;
        }
    }

    private String hash;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @ManyToOne(fetch = LAZY)
    private @Nullable Account account;

    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected AccessLink() {}

    AccessLink(String hash, Purpose purpose, @Nullable Account account, Instant now) {
        this.hash = hash;
        this.purpose = purpose;
        this.account = account;
        this.expiresAt = now.plus(purpose.lasts);
    }

    boolean isUsableAt(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    public Purpose purpose() {
        return purpose;
    }

    public @Nullable Account account() {
        return account;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
