package nl.veerkrachtigebuurten.routekaart;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.programme.Pillars;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/routekaart")
class RoutekaartController {

    private final Routekaart routekaart;
    private final RoutekaartTimeline timeline;
    private final Pillars pillars;
    private final Rights rights;
    private final Clock clock;

    RoutekaartController(
            Routekaart routekaart, RoutekaartTimeline timeline, Pillars pillars, Rights rights, Clock clock) {
        this.routekaart = routekaart;
        this.timeline = timeline;
        this.pillars = pillars;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping
    @Public
    String index(@RequestParam MultiValueMap<String, String> asked, Model model) {
        var member = rights.member().isPresent();
        var filter = RoutekaartFilter.of(asked);
        var today = LocalDate.now(clock);
        var all = routekaart.read(member);
        var page = page(all, filter, today);
        var lanes = pillars.findAllByOrderByPosition();
        model.addAttribute("page", page);
        model.addAttribute("filter", filter);
        model.addAttribute("pillars", lanes);
        model.addAttribute("owners", Owner.of(all));
        model.addAttribute("states", MilestoneState.values());
        model.addAttribute("today", today);
        model.addAttribute(
                "timeline",
                timeline.draw(
                        page.dated(),
                        lanes,
                        filter,
                        new RoutekaartTimeline.Window(page.period(), today),
                        milestone -> page.href(milestone, member)));
        return "routekaart/routekaart";
    }

    private RoutekaartPage page(List<MilestoneSummary> all, RoutekaartFilter filter, LocalDate today) {
        var chosen = all.stream()
                .filter(milestone -> filter.admits(milestone, today))
                .toList();
        return RoutekaartPage.of(chosen, filter, routekaart.whole(), today);
    }
}
