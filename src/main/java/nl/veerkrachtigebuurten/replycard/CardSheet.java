package nl.veerkrachtigebuurten.replycard;

import jakarta.persistence.Entity;
import java.time.Instant;
import nl.veerkrachtigebuurten.buurtscan.Author;
import nl.veerkrachtigebuurten.platform.BaseEntity;

/** So many cards that somebody printed at once. */
@Entity
class CardSheet extends BaseEntity {

    private int size;
    private Author author;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected CardSheet() {}

    CardSheet(int size, Author author, Instant createdAt) {
        this.size = size;
        this.author = author;
        this.createdAt = createdAt;
    }

    public int size() {
        return size;
    }

    public Author author() {
        return author;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
