package nl.veerkrachtigebuurten.routekaart;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.timeline.Period;

/**
 * What the page of the routekaart tells, of the milestones that were asked for.
 *
 * @param dated those with a place in the days that are shown, in order of time
 * @param period the days that are shown
 */
record RoutekaartPage(
        List<MilestoneSummary> milestones,
        List<MilestoneSummary> dated,
        RoutekaartFilter filter,
        Period period,
        LocalDate today) {

    private static final int WRITTEN_OUT = 120;

    static RoutekaartPage of(
            List<MilestoneSummary> milestones, RoutekaartFilter filter, Period period, LocalDate today) {
        var dated =
                milestones.stream().filter(milestone -> milestone.isIn(period)).toList();
        return new RoutekaartPage(milestones, dated, filter, period, today);
    }

    /** A year's milestones; folded where there are so many that one had better ask for the year. */
    record Year(int number, List<MilestoneSummary> milestones, boolean folded) {}

    /** The same by year; of very many only the years around today are written out. */
    public List<Year> byYear() {
        return dated.stream()
                .collect(Collectors.groupingBy(RoutekaartPage::yearOf, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(year -> new Year(year.getKey(), year.getValue(), isFolded(year.getKey(), dated.size())))
                .toList();
    }

    private static int yearOf(MilestoneSummary milestone) {
        return Objects.requireNonNull(milestone.at()).getYear();
    }

    private boolean isFolded(int year, int number) {
        return number > WRITTEN_OUT && period.days() > 400 && year != today.getYear();
    }

    /** Where one reads more: members on its page, visitors at its place in the list. */
    public String href(MilestoneSummary milestone, boolean member) {
        if (member) {
            return "/mijlpalen/" + milestone.id() + filter.op();
        }
        var place = "#mijlpaal-" + milestone.id();
        return milestone.at() != null && isFolded(yearOf(milestone), dated.size())
                ? "/routekaart" + filter.with("jaar", String.valueOf(yearOf(milestone))) + place
                : place;
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
        return dated.stream()
                .filter(milestone -> milestone.stateOn(today).name().equals(state))
                .count();
    }

    private List<MilestoneSummary> chosen(Predicate<MilestoneSummary> also) {
        return milestones.stream().filter(also).toList();
    }
}
