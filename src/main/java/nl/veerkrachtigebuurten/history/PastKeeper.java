package nl.veerkrachtigebuurten.history;

import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.programme.ProgrammeReady;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.Milestones;
import nl.veerkrachtigebuurten.routekaart.Slips;
import nl.veerkrachtigebuurten.routekaart.StatusReports;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a past to milestones that are older than what Envers kept of them: those of the programme file and of the demo,
 * and those planned before the portal kept any. Done once for each, when the portal starts.
 */
@Component
class PastKeeper {

    private final PastRows rows;
    private final Milestones milestones;
    private final Slips slips;
    private final StatusReports reports;
    private final DemoPast demo;
    private final Clock clock;

    PastKeeper(PastRows rows, Milestones milestones, Slips slips, StatusReports reports, DemoPast demo, Clock clock) {
        this.rows = rows;
        this.milestones = milestones;
        this.slips = slips;
        this.reports = reports;
        this.demo = demo;
        this.clock = clock;
    }

    @EventListener(ProgrammeReady.class)
    @Transactional
    public void remember() {
        var since = rows.since();
        if (since.isEmpty()) {
            return;
        }
        var older = milestones.findAllById(since.keySet());
        var slipsOf = slips.ofAll(ids(since.keySet())).stream()
                .collect(Collectors.groupingBy(slip -> slip.milestone().id()));
        var reportsOf = reports.ofAll(ids(since.keySet())).stream()
                .collect(Collectors.groupingBy(report -> report.milestone().id()));
        var known = demo.known();
        for (var milestone : older) {
            var id = milestone.id();
            var past = new EarlierPast(
                    milestone,
                    slipsOf.getOrDefault(id, List.of()),
                    reportsOf.getOrDefault(id, List.of()),
                    known.apply(milestone));
            var until = since.getOrDefault(id, Instant.MAX);
            rows.write(
                    id,
                    past.steps(planned(milestone)).stream()
                            .filter(step -> step.at().isBefore(until))
                            .toList());
        }
    }

    private Instant planned(Milestone milestone) {
        return milestone.plannedOn().atTime(9, 0).atZone(clock.getZone()).toInstant();
    }
}
