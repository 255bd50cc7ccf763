package nl.veerkrachtigebuurten.planline;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Somebody brought a plan line into a state. */
@Entity
@Immutable
class LineStep extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private PlanLine line;

    @Enumerated(EnumType.STRING)
    private LineState state;

    private @Nullable String reason;
    private long authorId;
    private String author;
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected LineStep() {}

    LineStep(PlanLine line, @Nullable String reason, Member by, Instant takenAt) {
        this.line = line;
        this.state = line.state();
        this.reason = reason;
        this.authorId = by.personId();
        this.author = by.name();
        this.takenAt = takenAt;
    }

    public PlanLine line() {
        return line;
    }

    public LineState state() {
        return state;
    }

    public @Nullable String reason() {
        return reason;
    }

    public long authorId() {
        return authorId;
    }

    public String author() {
        return author;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
