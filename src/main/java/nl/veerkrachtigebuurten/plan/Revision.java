package nl.veerkrachtigebuurten.plan;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.DomainEvents;

/** A chapter's title and text as somebody saved them. Never changed, never removed; the database sees to it. */
@Entity
@Immutable
public class Revision extends BaseEntity {

    public static final int MAX_LENGTH = 100_000;

    @ManyToOne(fetch = LAZY, optional = false)
    private Chapter chapter;

    private int number;
    private String title;
    private String text;
    private @Nullable String reason;
    private @Nullable Long writerId;
    private String writer;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    @SuppressWarnings("NullAway.Init")
    Revision(Chapter chapter, int number, String title, String text, @Nullable String reason) {
        this.chapter = chapter;
        this.number = number;
        this.title = title;
        this.text = text;
        this.reason = reason;
    }

    /** Signs it: the name stays as it is now, whatever becomes of the person. */
    Revision by(long writerId, String writer, Instant writtenAt) {
        this.writerId = writerId;
        this.writer = writer;
        this.writtenAt = writtenAt;
        return this;
    }

    /** A text that is the chapter's from now on is news to what stands beside it. */
    @DomainEvents
    List<ChapterWritten> events() {
        return number == chapter.newest() ? List.of(new ChapterWritten(chapter.id(), number, text)) : List.of();
    }

    public Chapter chapter() {
        return chapter;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    /** Why it was written, where the writer said so. */
    public @Nullable String reason() {
        return reason;
    }

    public @Nullable Long writerId() {
        return writerId;
    }

    public String writer() {
        return writer;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
