package nl.veerkrachtigebuurten.experttable;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.seats.Person;
import org.jspecify.annotations.Nullable;

/** What somebody said of an action on a day, and how it stood then; never changed afterwards. */
@Entity
class ProgressNote extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Action action;

    @ManyToOne(fetch = LAZY, optional = false)
    private Person author;

    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    private @Nullable String words;

    @SuppressWarnings("NullAway.Init")
    protected ProgressNote() {}

    ProgressNote(Action action, ActionState state, @Nullable String words, Person author, Instant writtenAt) {
        this.action = action;
        this.state = state;
        this.words = words;
        this.author = author;
        this.writtenAt = writtenAt;
    }

    public Action action() {
        return action;
    }

    public Person author() {
        return author;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public ActionState state() {
        return state;
    }

    /** Nothing where the action was only moved on the board. */
    public @Nullable String words() {
        return words;
    }
}
