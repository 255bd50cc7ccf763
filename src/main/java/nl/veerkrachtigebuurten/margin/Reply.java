package nl.veerkrachtigebuurten.margin;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;

/** An answer to a comment. */
@Entity
@Immutable
class Reply extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Comment comment;

    private String text;
    private long authorId;
    private String author;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected Reply() {}

    Reply(Comment comment, String text, Signature by) {
        this.comment = comment;
        this.text = text;
        this.authorId = by.personId();
        this.author = by.name();
        this.writtenAt = by.at();
    }

    public Comment comment() {
        return comment;
    }

    public String text() {
        return text;
    }

    public long authorId() {
        return authorId;
    }

    public String author() {
        return author;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
