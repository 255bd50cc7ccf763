package nl.veerkrachtigebuurten.submission;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.veerkrachtigebuurten.plan.Submission;
import nl.veerkrachtigebuurten.plan.Submission.Outcome;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.jspecify.annotations.Nullable;

/** A text as it was submitted, where no version holds it as it was. Never changed, never removed; the database sees to it. */
@Entity
class SubmittedText extends BaseEntity {

    private static final int MAX_TEXT = 500_000;
    private static final int MAX_LINE = 1_000;

    private long chapterId;
    private @Nullable Integer basedOn;
    private String title;
    private String text;
    private @Nullable String reason;
    private long writerId;
    private String writer;
    private Instant submittedAt;

    @Enumerated(STRING)
    private Outcome outcome;

    private @Nullable Integer settledIn;

    @SuppressWarnings("NullAway.Init")
    protected SubmittedText() {}

    SubmittedText(Submission submission, Instant now) {
        var form = submission.form();
        chapterId = submission.chapter().id();
        basedOn = form.basedOn();
        title = cut(form.title(), MAX_LINE);
        text = cut(form.text(), MAX_TEXT);
        reason = form.reason() == null ? null : cut(form.reason(), MAX_LINE);
        writerId = submission.writer().personId();
        writer = submission.writer().name();
        submittedAt = now;
        outcome = submission.outcome();
        settledIn = submission.isSaved() ? submission.chapter().newest() : null;
    }

    /** Within the limits of the database; a text without a title has none. */
    private static String cut(@Nullable String words, int most) {
        if (words == null) {
            return "";
        }
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most));
    }

    /** The version that it began with, as its writer said. */
    public @Nullable Integer basedOn() {
        return basedOn;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public @Nullable String reason() {
        return reason;
    }

    public String writer() {
        return writer;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The version that it became part of, or that its writer saved after it. */
    public @Nullable Integer settledIn() {
        return settledIn;
    }
}
