package nl.veerkrachtigebuurten.suggestion;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** Another title or text for a chapter, by somebody who may not edit it. Decided on once, and then it stays so. */
@Entity
class Suggestion extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Chapter chapter;

    private @Nullable Integer basedOn;
    private String title;
    private String text;
    private @Nullable String why;
    private int changes;
    private long authorId;
    private String author;
    private Instant suggestedAt;

    @Enumerated(EnumType.STRING)
    private SuggestionState state = SuggestionState.OPEN;

    private @Nullable Long deciderId;
    private @Nullable String decider;
    private @Nullable Instant decidedAt;
    private @Nullable String reason;
    private @Nullable Integer taken;
    private @Nullable Integer revision;

    @SuppressWarnings("NullAway.Init")
    protected Suggestion() {}

    /** @param basedOn the number of the revision that it changes; 0 for a chapter without text */
    @SuppressWarnings("NullAway.Init")
    Suggestion(Chapter chapter, int basedOn, String title, String text) {
        this.chapter = chapter;
        this.basedOn = basedOn == 0 ? null : basedOn;
        this.title = title;
        this.text = text;
    }

    Suggestion changing(SuggestedChanges changes) {
        this.changes = changes.count();
        return this;
    }

    /** Signs it: the name stays as it is now, whatever becomes of the person. */
    Suggestion by(Member author, @Nullable String why, Instant suggestedAt) {
        this.authorId = author.personId();
        this.author = author.name();
        this.why = why;
        this.suggestedAt = suggestedAt;
        return this;
    }

    /** @param revision the number of the revision that holds what was taken over */
    void accept(int taken, int revision, Member decider, Instant now) {
        decide(SuggestionState.ACCEPTED, decider, now);
        this.taken = taken;
        this.revision = revision;
    }

    void decline(String reason, Member decider, Instant now) {
        decide(SuggestionState.DECLINED, decider, now);
        this.reason = reason;
    }

    private void decide(SuggestionState outcome, Member decider, Instant now) {
        requireOpen();
        state = outcome;
        deciderId = decider.personId();
        this.decider = decider.name();
        decidedAt = now;
    }

    void requireOpen() {
        if (!isOpen()) {
            throw new RefusedException("suggestion.refused.decided", String.valueOf(decider));
        }
    }

    public boolean isOpen() {
        return state == SuggestionState.OPEN;
    }

    /** Whether only some of it was taken over. */
    public boolean isPartly() {
        return taken != null && taken < changes;
    }

    public Chapter chapter() {
        return chapter;
    }

    public int basedOn() {
        return basedOn == null ? 0 : basedOn;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public @Nullable String why() {
        return why;
    }

    /** In how many places it differs from what it is based on. */
    public int changes() {
        return changes;
    }

    public long authorId() {
        return authorId;
    }

    public String author() {
        return author;
    }

    public Instant suggestedAt() {
        return suggestedAt;
    }

    public SuggestionState state() {
        return state;
    }

    public @Nullable String decider() {
        return decider;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** Why it was declined. */
    public @Nullable String reason() {
        return reason;
    }

    public @Nullable Integer taken() {
        return taken;
    }

    public @Nullable Integer revision() {
        return revision;
    }

    public String path() {
        return chapter.path() + "/voorstellen/" + id();
    }
}
