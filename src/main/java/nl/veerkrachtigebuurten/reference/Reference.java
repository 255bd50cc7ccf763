package nl.veerkrachtigebuurten.reference;

import jakarta.persistence.Entity;
import java.time.Instant;
import nl.veerkrachtigebuurten.platform.BaseEntity;

/** What a chapter's reference said when whoever keeps the text last read it. */
@Entity
class Reference extends BaseEntity {

    private long chapterId;
    private String address;
    private String words;
    private Instant confirmedAt;

    @SuppressWarnings("NullAway.Init")
    protected Reference() {}

    Reference(long chapterId, String address, String words, Instant now) {
        this.chapterId = chapterId;
        this.address = address;
        this.words = words;
        this.confirmedAt = now;
    }

    void confirm(String words, Instant now) {
        this.words = words;
        this.confirmedAt = now;
    }

    public String address() {
        return address;
    }

    public String words() {
        return words;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }
}
