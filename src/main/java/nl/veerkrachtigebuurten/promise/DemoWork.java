package nl.veerkrachtigebuurten.promise;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.veerkrachtigebuurten.routekaart.DemoWords;
import org.jspecify.annotations.Nullable;

/** What {@code demo/promise.yml} tells. Days are days before today. */
record DemoWork(List<Made> promises) {

    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("d MMMM yyyy", new Locale("nl"));

    /**
     * @param chapter as in its address
     * @param milestone the title of the one whose last report says it
     */
    record Made(
            @Nullable String chapter,
            @Nullable String milestone,
            @Nullable Elsewhere elsewhere,
            String words,
            String to,
            String seat,
            When when,
            String by,
            Integer days,
            List<Said> said) {}

    record Elsewhere(
            String source,
            String title,
            Integer days,
            @Nullable String link) {}

    /**
     * @param in months from today
     * @param as the manner in which the month is said, or words that name no month
     * @param days from today, of an exact day
     */
    record When(
            @Nullable Integer in,
            @Nullable String as,
            @Nullable Integer days) {

        String words(LocalDate today) {
            if (days != null) {
                return EXACT.format(today.plusDays(days));
            }
            var manner = requireNonNull(as);
            return in == null
                    ? manner
                    : DemoWords.of(manner, today.withDayOfMonth(1).plusMonths(in));
        }
    }

    record Said(
            String state,
            String by,
            String as,
            Integer days,
            String words,
            @Nullable String link,
            @Nullable When to,
            @Nullable String decision) {}
}
