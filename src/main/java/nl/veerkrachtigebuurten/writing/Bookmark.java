package nl.veerkrachtigebuurten.writing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/**
 * A passage of a text that goes through numbered revisions. When the passage is lost, what it was is kept, and it comes
 * back with its words.
 *
 * <p>A table that holds a bookmark has, besides the columns of its {@link Anchor}:
 *
 * <pre>{@code
 * passage_revision integer not null,
 * passage_lost     boolean not null
 * }</pre>
 *
 * @param revision the number of the text that the anchor's place is in
 */
@Embeddable
public record Bookmark(
        Anchor anchor,
        @Column(name = "passage_revision") int revision,
        @Column(name = "passage_lost") boolean lost) {

    public static Bookmark at(Anchor anchor, int revision) {
        return new Bookmark(anchor, revision, false);
    }

    /** The same passage in a later text. */
    public Bookmark follow(Change change, int number) {
        var found = lost ? anchor.find(change.after()) : anchor.follow(change);
        return new Bookmark(found.orElse(anchor), number, found.isEmpty());
    }

    /** Where the passage stands in this text, unless it is lost. */
    public Optional<Anchor> in(String text) {
        return lost ? Optional.empty() : anchor.find(text);
    }

    public String excerpt() {
        return anchor.excerpt();
    }

    public String quote() {
        return anchor.quote();
    }
}
