package nl.veerkrachtigebuurten.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.veerkrachtigebuurten.routekaart.Milestones;
import nl.veerkrachtigebuurten.routekaart.Slips;
import nl.veerkrachtigebuurten.routekaart.StatusReports;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a milestone showed on another day. */
@Component
@Transactional(readOnly = true)
class PastMilestonePages {

    private static final Limit ON_A_PAGE = Limit.of(50);

    private final Past past;
    private final PastMilestones milestones;
    private final Milestones today;
    private final Slips slips;
    private final StatusReports reports;

    PastMilestonePages(Past past, PastMilestones milestones, Milestones today, Slips slips, StatusReports reports) {
        this.past = past;
        this.milestones = milestones;
        this.today = today;
        this.slips = slips;
        this.reports = reports;
    }

    /** A milestone that there was not yet has no {@code milestone}. */
    Map<String, Object> show(long id, LocalDate day) {
        var now = today.get(id);
        var end = past.endOf(day);
        var model = new HashMap<String, Object>(Map.of("now", now, "day", day));
        milestones.of(id, end).ifPresent(then -> {
            var summary = past.summary(then, end);
            model.put("milestone", then);
            model.put("summary", summary);
            model.put("state", then.stateOn(day));
            model.put("holder", past.holders(Set.of(then.ownerId()), day, true).getOrDefault(then.ownerId(), ""));
            model.put("needs", milestones.neededBy(id, end));
            model.put("evidence", milestones.evidenceOf(id, end));
            model.put(
                    "slips",
                    slips.of(id).stream()
                            .filter(slip -> slip.signature().at().isBefore(end))
                            .toList());
            model.put("reports", reports.before(id, end, ON_A_PAGE));
        });
        return model;
    }
}
