package nl.veerkrachtigebuurten.routekaart;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.veerkrachtigebuurten.timeline.Period;

/** What the page of the routekaart tells, of the milestones that were asked for. */
record RoutekaartPage(List<MilestoneSummary> milestones, RoutekaartFilter filter, Period whole, LocalDate today) {

    /** The days that are shown: asked for, or last year until the end of next year. */
    public Period period() {
        return filter.period(whole).orElseGet(() -> Period.ofYears(today.getYear() - 1, today.getYear() + 1));
    }

    /** The years one can look into: around the one that is shown, else around this one. */
    public List<Integer> years() {
        var year = filter.year().orElseGet(today::getYear);
        var first =
                Math.max(whole.from().getYear(), Math.min(year, whole.until().getYear()) - 1);
        return IntStream.rangeClosed(first, Math.min(first + 2, whole.until().getYear()))
                .boxed()
                .toList();
    }

    /** Those with a place in the days that are shown, in order of time. */
    public List<MilestoneSummary> dated() {
        var period = period();
        return chosen(milestone -> milestone.at() != null && milestone.isIn(period));
    }

    /** The same by year, a year that is asked for by its number. */
    public Map<Integer, List<MilestoneSummary>> byYear() {
        return dated().stream()
                .collect(Collectors.groupingBy(
                        milestone -> Objects.requireNonNull(milestone.at()).getYear(),
                        TreeMap::new,
                        Collectors.toList()));
    }

    /** Those whose moment names no day. */
    public List<MilestoneSummary> undated() {
        return chosen(milestone -> milestone.at() == null);
    }

    /** What asks for attention, the longest overdue first; then what comes first. At most six. */
    public List<MilestoneSummary> current() {
        var open = chosen(milestone -> !milestone.stateOn(today).isOver());
        return open.stream()
                .sorted(comparing((MilestoneSummary milestone) -> -pressure(milestone))
                        .thenComparing(MilestoneSummary::moment))
                .limit(6)
                .toList();
    }

    private int pressure(MilestoneSummary milestone) {
        return switch (milestone.stateOn(today)) {
            case LATE -> 2;
            case AT_RISK -> 1;
            default -> 0;
        };
    }

    /** The last four that were reached, oldest first. */
    public List<MilestoneSummary> reached() {
        var last = chosen(milestone -> milestone.stateOn(today) == MilestoneState.REACHED).stream()
                .sorted(comparing(MilestoneSummary::at, nullsFirst(reverseOrder())))
                .limit(4)
                .collect(Collectors.toList());
        java.util.Collections.reverse(last);
        return last;
    }

    /** The first two that come. */
    public List<MilestoneSummary> next() {
        return chosen(milestone -> !milestone.stateOn(today).isOver()
                        && milestone.at() != null
                        && !milestone.moment().hasEnded(today))
                .stream()
                .limit(2)
                .toList();
    }

    public long number(String state) {
        return dated().stream()
                .filter(milestone -> milestone.stateOn(today).name().equals(state))
                .count();
    }

    private List<MilestoneSummary> chosen(Predicate<MilestoneSummary> also) {
        return milestones.stream().filter(also).toList();
    }
}
