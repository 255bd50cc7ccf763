package nl.veerkrachtigebuurten.history;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.MilestoneState;
import nl.veerkrachtigebuurten.routekaart.Signature;
import nl.veerkrachtigebuurten.routekaart.Slip;
import nl.veerkrachtigebuurten.routekaart.StatusReport;
import org.jspecify.annotations.Nullable;

/**
 * How a milestone came to be as it is, for the time before the portal kept its past. Its moments follow from its slips
 * and its states from its reports; the rest is taken to have been as it is, unless something else is known.
 */
record EarlierPast(Milestone milestone, List<Slip> slips, List<StatusReport> reports, List<Known> known) {

    /**
     * What is known besides: its title or its owner until an instant.
     *
     * @param by who changed it then
     */
    record Known(
            Signature by, @Nullable String title, @Nullable Long ownerId) {}

    /**
     * How it stood after something was said or done.
     *
     * @param by nobody where nobody signed that it was planned
     */
    record Step(
            Instant at,
            @Nullable Signature by,
            String title,
            long ownerId,
            Moment moment,
            @Nullable MilestoneState said,
            @Nullable LocalDate reachedOn,
            @Nullable LocalDate reportedOn) {}

    /** From when it was planned, oldest first; what was said at one instant is one step. */
    List<Step> steps(Instant planned) {
        var signed = new TreeMap<Instant, Signature>();
        slips.forEach(slip -> signed.put(slip.signature().at(), slip.signature()));
        reports.forEach(report -> signed.put(report.signature().at(), report.signature()));
        known.forEach(known -> signed.put(known.by().at(), known.by()));
        var first = milestone.changed();
        var steps = new ArrayList<Step>();
        if (first.on().equals(milestone.plannedOn())) {
            steps.add(step(first.at(), first));
        } else {
            steps.add(step(planned, null));
        }
        signed.tailMap(steps.get(0).at(), false).forEach((at, by) -> steps.add(step(at, by)));
        return steps;
    }

    private Step step(Instant at, @Nullable Signature by) {
        MilestoneState said = reports.isEmpty() && milestone.isReached() ? MilestoneState.REACHED : null;
        var reachedOn = reports.isEmpty() ? milestone.reachedOn() : null;
        LocalDate reportedOn = null;
        for (var report : heardBy(at)) {
            said = report.assessment();
            reportedOn = report.signature().on();
            reachedOn = said != MilestoneState.REACHED ? null : reachedOn == null ? reportedOn : reachedOn;
        }
        return new Step(
                at,
                by,
                until(at, Known::title).orElseGet(milestone::title),
                until(at, Known::ownerId).orElseGet(milestone.owner()::id),
                moment(at),
                said,
                reachedOn,
                reportedOn);
    }

    private List<StatusReport> heardBy(Instant at) {
        return reports.stream()
                .filter(report -> !report.signature().at().isAfter(at))
                .sorted(comparing(report -> report.signature().at()))
                .toList();
    }

    /** What the next slip says that it was. */
    private Moment moment(Instant at) {
        return slips.stream()
                .filter(slip -> slip.signature().at().isAfter(at))
                .min(comparing(slip -> slip.signature().at()))
                .flatMap(slip -> Moment.read(slip.was(), milestone.plannedOn()))
                .orElseGet(milestone::moment);
    }

    private <T> Optional<T> until(Instant at, Function<Known, @Nullable T> what) {
        return known.stream()
                .filter(known -> known.by().at().isAfter(at) && what.apply(known) != null)
                .min(comparing(known -> known.by().at()))
                .map(what);
    }
}
