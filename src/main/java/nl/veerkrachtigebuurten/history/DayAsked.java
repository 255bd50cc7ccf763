package nl.veerkrachtigebuurten.history;

import java.time.LocalDate;
import nl.veerkrachtigebuurten.moment.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A day to look back to, as somebody wrote it: "2025-03-01", "1 maart 2025".
 *
 * @param day the day that it means, if it is one and has come
 * @param fault message key of what is wrong with it
 */
public record DayAsked(
        @Nullable String words,
        @Nullable LocalDate day,
        @Nullable String fault) {

    public static DayAsked of(@Nullable String words, LocalDate today) {
        if (words == null || words.isBlank()) {
            return new DayAsked(null, null, null);
        }
        var typed = words.strip();
        var day = Moment.read(typed, today)
                .filter(Moment::isExact)
                .map(Moment::earliest)
                .orElse(null);
        if (day == null) {
            return new DayAsked(typed, null, "history.day.unreadable");
        }
        return day.isAfter(today) ? new DayAsked(typed, null, "history.day.future") : new DayAsked(typed, day, null);
    }

    /** What a date field shows: the day, or what was typed. */
    public String value() {
        return day != null ? day.toString() : words == null ? "" : words;
    }

    /** The kind of field that can show it. */
    public String type() {
        return day != null || words == null ? "date" : "text";
    }

    public boolean isWrong() {
        return fault != null;
    }
}
