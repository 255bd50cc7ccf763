package nl.veerkrachtigebuurten.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Whether what was done helped, as whoever gave the finding says it once. */
@Entity
@Immutable
class HelpAnswer extends BaseEntity {

    /** What one can answer. */
    enum Helped {
        YES,
        A_BIT,
        NO
    }

    private long cardId;

    @Enumerated(EnumType.STRING)
    private Helped helped;

    private @Nullable String words;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected HelpAnswer() {}

    HelpAnswer(long cardId, Helped helped, @Nullable String words, Instant writtenAt) {
        this.cardId = cardId;
        this.helped = helped;
        this.words = words;
        this.writtenAt = writtenAt;
    }

    public Helped helped() {
        return helped;
    }

    public @Nullable String words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
