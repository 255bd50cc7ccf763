package nl.veerkrachtigebuurten.planline;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.writing.Bookmark;
import org.jspecify.annotations.Nullable;

/** A sentence of a plan that has to become action. It follows its place in the text, and is never removed. */
@Entity
public class PlanLine extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Chapter chapter;

    @Embedded
    private Bookmark passage;

    @Enumerated(EnumType.STRING)
    private LineState state = LineState.TO_TRANSLATE;

    private Instant since;
    private String markedBy;
    private Instant markedAt;

    @SuppressWarnings("NullAway.Init")
    protected PlanLine() {}

    PlanLine(Chapter chapter, Bookmark passage, Member by, Instant now) {
        this.chapter = chapter;
        this.passage = passage;
        this.since = now;
        this.markedBy = by.name();
        this.markedAt = now;
    }

    void follow(UnaryOperator<Bookmark> text) {
        passage = text.apply(passage);
    }

    /** Brings it into another state; not doing it, and going back, ask for a reason. */
    LineStep step(LineState to, @Nullable String reason, Member by, Instant now) {
        if (to == state) {
            throw new RefusedException("planline.refused.same");
        }
        if (reason == null && state.needsReasonTo(to)) {
            throw new RefusedException("planline.refused.reason");
        }
        state = to;
        since = now;
        return new LineStep(this, reason, by, now);
    }

    /** The states it can come into from here. */
    public List<LineState> others() {
        return Arrays.stream(LineState.values()).filter(other -> other != state).toList();
    }

    public Chapter chapter() {
        return chapter;
    }

    /** Where its own page is. */
    public String path() {
        return "/plannen/regels/" + id();
    }

    /** Where it stands in its chapter. */
    public String place() {
        return passage.lost() ? chapter.path() : chapter.path() + "#bij-regel-" + id();
    }

    public Bookmark passage() {
        return passage;
    }

    /** Its words, on one line. */
    public String words() {
        return passage.excerpt();
    }

    public LineState state() {
        return state;
    }

    /** Since when it is in that state. */
    public Instant since() {
        return since;
    }

    public String markedBy() {
        return markedBy;
    }

    public Instant markedAt() {
        return markedAt;
    }

    /** How many days ago it was marked. */
    public long daysAt(Instant now) {
        return Duration.between(markedAt, now).toDays();
    }
}
