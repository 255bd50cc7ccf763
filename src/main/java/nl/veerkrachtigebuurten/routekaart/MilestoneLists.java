package nl.veerkrachtigebuurten.routekaart;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.Pillars;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** All milestones as a list, in pages. */
@Component
class MilestoneLists {

    private static final int ON_A_PAGE = 30;

    private final Routekaart routekaart;
    private final Pillars pillars;
    private final MilestoneRows rows;
    private final Clock clock;

    MilestoneLists(Routekaart routekaart, Pillars pillars, MilestoneRows rows, Clock clock) {
        this.rows = rows;
        this.routekaart = routekaart;
        this.pillars = pillars;
        this.clock = clock;
    }

    /**
     * A page of those that were asked for; the addresses lead to the pages before and after it.
     *
     * @param rowParts what other modules show of them, by their ids
     */
    record Page(
            List<MilestoneSummary> milestones,
            Map<Long, List<Part>> rowParts,
            int number,
            RoutekaartFilter filter,
            List<Pillar> pillars,
            List<Owner> owners,
            LocalDate today,
            @Nullable String previous,
            @Nullable String next) {}

    Page list(MultiValueMap<String, String> asked) {
        var filter = RoutekaartFilter.of(asked);
        var today = LocalDate.now(clock);
        var all = routekaart.read(true);
        var period = filter.period(routekaart.whole());
        var chosen = all.stream()
                .filter(milestone -> filter.admits(milestone, today))
                .filter(milestone -> period.map(milestone::isIn).orElse(true))
                .toList();
        var page = filter.page();
        var from = Math.min((page - 1) * ON_A_PAGE, chosen.size());
        var until = Math.min(from + ON_A_PAGE, chosen.size());
        var shown = chosen.subList(from, until);
        return new Page(
                shown,
                rows.of(shown),
                chosen.size(),
                filter,
                pillars.findAllByOrderByPosition(),
                Owner.of(all),
                today,
                page > 1 ? address(filter, page - 1) : null,
                until < chosen.size() ? address(filter, page + 1) : null);
    }

    private static String address(RoutekaartFilter filter, int page) {
        return "/mijlpalen" + filter.with("bladzijde", String.valueOf(page));
    }
}
