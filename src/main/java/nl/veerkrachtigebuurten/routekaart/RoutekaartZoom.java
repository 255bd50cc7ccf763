package nl.veerkrachtigebuurten.routekaart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.veerkrachtigebuurten.timeline.Period;
import org.jspecify.annotations.Nullable;

/**
 * How close by one looks: the whole programme, a year, a quarter or other days; and the way to what lies beside that.
 *
 * @param period the days that are shown
 * @param whole the years the programme looks at
 */
record RoutekaartZoom(RoutekaartFilter filter, Period period, Period whole, LocalDate today) {

    /** The days that were asked for, else those of the chain that was chosen, else last year until the end of next year. */
    static RoutekaartZoom of(RoutekaartFilter filter, Optional<Chain> chain, Period whole, LocalDate today) {
        var period = filter.period(whole)
                .or(() -> chain.flatMap(Chain::period))
                .orElseGet(() -> Period.ofYears(today.getYear() - 1, today.getYear() + 1));
        return new RoutekaartZoom(filter, period, whole, today);
    }

    enum Kind {
        YEAR,
        QUARTER,
        EARLIER,
        LATER
    }

    /** A way to other days. */
    record Step(Kind kind, int year, int quarter, String address) {}

    /** The years one can look into: of the whole programme all, else those around the one that is shown. */
    public List<Integer> years() {
        if (filter.isWhole()) {
            return IntStream.rangeClosed(whole.from().getYear(), whole.until().getYear())
                    .boxed()
                    .toList();
        }
        var year = filter.year().orElseGet(today::getYear);
        var first =
                Math.max(whole.from().getYear(), Math.min(year, whole.until().getYear()) - 1);
        return IntStream.rangeClosed(first, Math.min(first + 2, whole.until().getYear()))
                .boxed()
                .toList();
    }

    /** The quarters of the year that is shown. */
    public List<Step> quarters() {
        return filter.year().stream()
                .flatMap(year -> IntStream.rangeClosed(1, 4).mapToObj(quarter -> step(year, quarter)))
                .toList();
    }

    public @Nullable Step previous() {
        return beside(-1);
    }

    public @Nullable Step next() {
        return beside(1);
    }

    private @Nullable Step beside(int way) {
        var year = filter.year();
        var step = year.isPresent()
                ? filter.quarter()
                        .map(quarter -> quarter(year.get(), quarter + way))
                        .orElseGet(() -> new Step(Kind.YEAR, year.get() + way, 0, filter.in(year.get() + way)))
                : filter.value("van") == null && filter.value("tot") == null ? null : days(way);
        return step == null || !isWithin(way) ? null : step;
    }

    private boolean isWithin(int way) {
        return way < 0 ? period.from().isAfter(whole.from()) : period.until().isBefore(whole.until());
    }

    private Step quarter(int year, int quarter) {
        return quarter < 1 ? step(year - 1, 4) : quarter > 4 ? step(year + 1, 1) : step(year, quarter);
    }

    private Step step(int year, int quarter) {
        return new Step(Kind.QUARTER, year, quarter, filter.in(year, quarter));
    }

    private Step days(int way) {
        var days = way * period.days();
        var address = filter.within(period.from().plusDays(days), period.until().plusDays(days));
        return new Step(way < 0 ? Kind.EARLIER : Kind.LATER, 0, 0, address);
    }
}
