package nl.veerkrachtigebuurten.margin;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.seats.Person;
import org.jspecify.annotations.Nullable;

/** Somebody was called into a conversation; it waits for that person until it was seen or answered. */
@Entity
class Mention extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Comment comment;

    @ManyToOne(fetch = LAZY, optional = false)
    private Person person;

    private String author;

    private Instant mentionedAt;
    private @Nullable Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    protected Mention() {}

    Mention(Comment comment, Person person, Signature by) {
        this.comment = comment;
        this.person = person;
        this.author = by.name();
        this.mentionedAt = by.at();
    }

    void see(Instant now) {
        seenAt = now;
    }

    public Comment comment() {
        return comment;
    }

    public Person person() {
        return person;
    }

    /** The name of who called. */
    public String author() {
        return author;
    }

    public Instant mentionedAt() {
        return mentionedAt;
    }
}
