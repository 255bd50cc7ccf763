package nl.veerkrachtigebuurten.routekaart;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What was said of a milestone, and how it moved. It only grows. */
@Component
class MilestoneHistory {

    private static final Limit ON_A_PAGE = Limit.of(50);

    private final StatusReports reports;
    private final Slips slips;

    MilestoneHistory(StatusReports reports, Slips slips) {
        this.reports = reports;
        this.slips = slips;
    }

    void add(StatusReport report) {
        reports.save(report);
    }

    void add(Slip slip) {
        slips.save(slip);
    }

    /** Newest first. */
    List<StatusReport> reports(long milestoneId) {
        return reports.of(milestoneId, ON_A_PAGE);
    }

    /** Oldest first. */
    List<Slip> slips(long milestoneId) {
        return slips.of(milestoneId);
    }
}
