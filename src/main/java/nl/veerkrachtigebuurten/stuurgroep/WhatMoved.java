package nl.veerkrachtigebuurten.stuurgroep;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.veerkrachtigebuurten.routekaart.MilestoneState;
import nl.veerkrachtigebuurten.routekaart.MilestoneSummary;
import nl.veerkrachtigebuurten.routekaart.Slip;
import nl.veerkrachtigebuurten.routekaart.StatusReport;
import org.jspecify.annotations.Nullable;

/**
 * What the stuurgroep reads in five minutes before it meets.
 *
 * @param reports what was said since then
 * @param last the last report on each milestone that asks for attention
 */
record WhatMoved(
        LocalDate since,
        LocalDate today,
        List<MilestoneSummary> milestones,
        List<Slip> slips,
        List<StatusReport> reports,
        Map<Long, StatusReport> last) {

    private static final int WEEKS_AHEAD = 6;
    static final int DAYS_OF_SILENCE = 30;

    static boolean isPressing(MilestoneSummary milestone, LocalDate today) {
        return milestone.stateOn(today).isPressing();
    }

    public List<StatusReport> reached() {
        return said(MilestoneState.REACHED);
    }

    public List<StatusReport> dropped() {
        return said(MilestoneState.DROPPED);
    }

    private List<StatusReport> said(MilestoneState state) {
        return reports.stream().filter(report -> report.assessment() == state).toList();
    }

    public List<MilestoneSummary> planned() {
        return those(milestone -> !milestone.plannedOn().isBefore(since));
    }

    public List<MilestoneSummary> late() {
        return those(milestone -> milestone.stateOn(today) == MilestoneState.LATE);
    }

    public List<MilestoneSummary> atRisk() {
        return those(milestone -> milestone.stateOn(today) == MilestoneState.AT_RISK);
    }

    /** Open ones whose window touches the next six weeks. */
    public List<MilestoneSummary> due() {
        return those(milestone -> !milestone.stateOn(today).isOver()
                && !milestone.moment().hasEnded(today)
                && milestone.moment().latest() != null
                && milestone.moment().overlaps(today, until()));
    }

    public LocalDate until() {
        return today.plusWeeks(WEEKS_AHEAD);
    }

    public List<MilestoneSummary> silent() {
        return those(milestone -> milestone.isSilent(today, DAYS_OF_SILENCE));
    }

    public @Nullable StatusReport last(MilestoneSummary milestone) {
        return last.get(milestone.id());
    }

    /** Whether anything moved at all. */
    public boolean isStill() {
        return slips.isEmpty()
                && reached().isEmpty()
                && dropped().isEmpty()
                && planned().isEmpty();
    }

    private List<MilestoneSummary> those(Predicate<MilestoneSummary> are) {
        return milestones.stream().filter(are).toList();
    }
}
