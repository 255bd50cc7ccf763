package nl.veerkrachtigebuurten.promise;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.routekaart.Signature;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What became of a promise, as somebody said on a day; never changed afterwards. */
@Entity
@Immutable
class PromiseStatement extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Promise promise;

    @Enumerated(EnumType.STRING)
    private PromiseState state;

    private String words;
    private @Nullable String link;

    @Column(name = "was_words")
    private @Nullable String was;

    @Column(name = "became_words")
    private @Nullable String became;

    private @Nullable String decision;
    private String spokeAs;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected PromiseStatement() {}

    private PromiseStatement(Promise promise, PromiseState state, String words, Voice by) {
        this.promise = promise;
        this.state = state;
        this.words = words;
        this.spokeAs = by.as();
        this.signature = by.signature();
    }

    static PromiseStatement kept(Promise promise, String words, @Nullable String evidence, Voice by) {
        var statement = new PromiseStatement(promise, PromiseState.KEPT, words, by);
        statement.link = evidence;
        return statement;
    }

    /** @param was the moment before; the promise has the new one already */
    static PromiseStatement moved(Promise promise, Moment was, String reason, Voice by) {
        var statement = new PromiseStatement(promise, PromiseState.MOVED, reason, by);
        statement.was = was.words();
        statement.became = promise.moment().words();
        return statement;
    }

    static PromiseStatement lapsed(Promise promise, String decision, String reason, Voice by) {
        var statement = new PromiseStatement(promise, PromiseState.LAPSED, reason, by);
        statement.decision = decision;
        return statement;
    }

    public Promise promise() {
        return promise;
    }

    public PromiseState state() {
        return state;
    }

    /** What was done, or why it moves or lapses. */
    public String words() {
        return words;
    }

    /** The address of what shows that it was kept. */
    public @Nullable String link() {
        return link;
    }

    public @Nullable String was() {
        return was;
    }

    public @Nullable String became() {
        return became;
    }

    /** The decision by which it lapsed. */
    public @Nullable String decision() {
        return decision;
    }

    /** The seat in which it was said, as it was called then. */
    public String spokeAs() {
        return spokeAs;
    }

    public Signature signature() {
        return signature;
    }
}
