package nl.veerkrachtigebuurten.replycard;

import jakarta.persistence.Entity;
import java.time.Instant;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.jspecify.annotations.Nullable;

/** A card with a code, by which whoever gave a finding can read what became of it. */
@Entity
public class ReplyCard extends BaseEntity {

    private String codeHash;
    private @Nullable Long sheetId;
    private @Nullable Long findingId;
    private @Nullable Instant givenAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected ReplyCard() {}

    private ReplyCard(CardCode code) {
        this.codeHash = code.hash();
    }

    /** One that nobody wrote on yet. */
    static ReplyCard blank(CardCode code, CardSheet sheet) {
        var card = new ReplyCard(code);
        card.sheetId = sheet.id();
        return card;
    }

    static ReplyCard of(long findingId, CardCode code, Instant now) {
        var card = new ReplyCard(code);
        card.bind(findingId, now);
        return card;
    }

    void bind(long findingId, Instant now) {
        this.findingId = findingId;
        this.givenAt = now;
    }

    boolean isBlank() {
        return findingId == null && withdrawnAt == null;
    }

    String codeHash() {
        return codeHash;
    }

    /** What was written on it; none on a blank one. */
    public @Nullable Long findingId() {
        return findingId;
    }
}
