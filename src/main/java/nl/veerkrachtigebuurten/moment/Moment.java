package nl.veerkrachtigebuurten.moment;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as people say it: the words, and the window of days that they mean, both ends included. A window may be open
 * at either end; “binnenkort” has none and is looked at again after 30 days.
 *
 * <p>A table {@code t} that holds a moment has:
 *
 * <pre>{@code
 * moment_words     text not null
 *     constraint t_moment_words_length check (moment_words ~ '\S' and length(moment_words) <= 120),
 * moment_earliest  date,
 * moment_latest    date,
 * moment_review_on date,
 * constraint t_moment_window check (moment_earliest <= moment_latest),
 * constraint t_moment_review check ((moment_review_on is null) = (coalesce(moment_earliest, moment_latest) is not null))
 * }</pre>
 *
 * <p>Its order is {@code order by coalesce(moment_earliest, moment_latest) nulls last, moment_latest nulls last}; it
 * overlaps a period if {@code moment_review_on is null and coalesce(moment_earliest <= :until, true) and
 * coalesce(moment_latest >= :from, true)}.
 */
@Embeddable
public class Moment implements Comparable<Moment> {

    static final int MAX_LENGTH = 120;
    private static final int DAYS_UNTIL_REVIEW = 30;

    private static final Comparator<Moment> ORDER = comparing(Moment::start, nullsLast(naturalOrder()))
            .thenComparing(Moment::latest, nullsLast(naturalOrder()))
            .thenComparing(Moment::earliest, nullsFirst(naturalOrder()))
            .thenComparing(Moment::reviewOn, nullsFirst(naturalOrder()))
            .thenComparing(Moment::words);

    @Column(name = "moment_words", nullable = false, length = MAX_LENGTH)
    private String words;

    @Column(name = "moment_earliest")
    private @Nullable LocalDate earliest;

    @Column(name = "moment_latest")
    private @Nullable LocalDate latest;

    @Column(name = "moment_review_on")
    private @Nullable LocalDate reviewOn;

    @SuppressWarnings("NullAway.Init")
    protected Moment() {}

    private Moment(String words, Window window, LocalDate writtenOn) {
        this.words = words;
        this.earliest = window.earliest();
        this.latest = window.latest();
        this.reviewOn = window.isNone() ? writtenOn.plusDays(DAYS_UNTIL_REVIEW) : null;
    }

    /** The moment that the words mean, if they can be read. */
    public static Optional<Moment> read(String words, LocalDate writtenOn) {
        var typed = Phrases.typed(words);
        if (typed.isEmpty() || typed.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return Windows.read(typed).map(window -> new Moment(typed, window, writtenOn));
    }

    /** The moment that the words mean; they have been validated before. */
    public static Moment of(String words, LocalDate writtenOn) {
        return read(words, writtenOn).orElseThrow(() -> new IllegalArgumentException("Not a moment: " + words));
    }

    public String words() {
        return words;
    }

    public @Nullable LocalDate earliest() {
        return earliest;
    }

    public @Nullable LocalDate latest() {
        return latest;
    }

    /** The day to ask again, for words that name no day. */
    public @Nullable LocalDate reviewOn() {
        return reviewOn;
    }

    public boolean isExact() {
        return earliest != null && earliest.equals(latest);
    }

    public boolean hasEnded(LocalDate today) {
        return latest != null && latest.isBefore(today);
    }

    public boolean needsReview(LocalDate today) {
        return reviewOn != null && !reviewOn.isAfter(today);
    }

    /** Whether a day of its window lies in the period; words that name no day are in none. */
    public boolean overlaps(LocalDate from, LocalDate until) {
        return reviewOn == null
                && (earliest == null || !earliest.isAfter(until))
                && (latest == null || !latest.isBefore(from));
    }

    private @Nullable LocalDate start() {
        return earliest != null ? earliest : latest;
    }

    /** By the first day, then by the last; an open start counts as its last day, and without days comes last. */
    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Moment that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, earliest, latest, reviewOn);
    }
}
