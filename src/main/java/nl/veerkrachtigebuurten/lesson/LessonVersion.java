package nl.veerkrachtigebuurten.lesson;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;

/** A lesson as somebody told it once. */
@Entity
@Immutable
class LessonVersion extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Lesson lesson;

    private String title;
    private String happened;
    private String learned;

    @Enumerated(EnumType.STRING)
    private LessonOutcome outcome;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected LessonVersion() {}

    LessonVersion(Lesson lesson, Signature by) {
        this.lesson = lesson;
        this.title = lesson.title();
        this.happened = lesson.happened();
        this.learned = lesson.learned();
        this.outcome = lesson.outcome();
        this.signature = by;
    }

    public Lesson lesson() {
        return lesson;
    }

    public String title() {
        return title;
    }

    public String happened() {
        return happened;
    }

    public String learned() {
        return learned;
    }

    public LessonOutcome outcome() {
        return outcome;
    }

    public Signature signature() {
        return signature;
    }
}
