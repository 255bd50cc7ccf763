package nl.veerkrachtigebuurten.difference;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkrachtigebuurten.difference.Change.Reason;
import nl.veerkrachtigebuurten.history.Past;
import nl.veerkrachtigebuurten.routekaart.MilestoneState;
import nl.veerkrachtigebuurten.routekaart.Slip;
import nl.veerkrachtigebuurten.routekaart.Slips;
import nl.veerkrachtigebuurten.routekaart.StatusReport;
import nl.veerkrachtigebuurten.routekaart.StatusReports;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares the routekaart of two days. */
@Component
class Differences {

    private final Past past;
    private final Slips slips;
    private final StatusReports reports;

    Differences(Past past, Slips slips, StatusReports reports) {
        this.past = past;
        this.slips = slips;
        this.reports = reports;
    }

    /** @param all with what is not for everybody, and with what people said; visitors get neither */
    @Transactional(readOnly = true)
    Difference between(LocalDate from, LocalDate until, boolean all) {
        var before = past.on(from, all);
        var after = past.on(until, all);
        if (!all) {
            return Difference.of(from, until, before, after, (id, kind) -> List.of());
        }
        var begin = past.endOf(from);
        var end = past.endOf(until);
        var moved = slips.between(begin, end).stream()
                .collect(groupingBy(slip -> slip.milestone().id()));
        var ended = reports.endsBetween(begin, end).stream()
                .collect(groupingBy(report -> report.milestone().id()));
        return Difference.of(from, until, before, after, (id, kind) -> switch (kind) {
            case MOVED -> why(id, moved);
            case REACHED -> words(id, MilestoneState.REACHED, ended);
            case DROPPED -> words(id, MilestoneState.DROPPED, ended);
            case ADDED, RESUMED, RENAMED, HANDED_OVER -> List.of();
        });
    }

    private static List<Reason> why(long id, Map<Long, List<Slip>> moved) {
        return moved.getOrDefault(id, List.of()).stream()
                .map(slip -> new Reason(slip.signature().on(), slip.signature().author(), slip.why()))
                .toList();
    }

    /** The last time that it was said. */
    private static List<Reason> words(long id, MilestoneState state, Map<Long, List<StatusReport>> ended) {
        return ended.getOrDefault(id, List.of()).stream()
                .filter(report -> report.assessment() == state)
                .limit(1)
                .map(report ->
                        new Reason(report.signature().on(), report.signature().author(), report.words()))
                .toList();
    }
}
