package nl.veerkrachtigebuurten.routekaart;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.routekaart.RoutekaartPages.Day;
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
    private final RoutekaartPages pages;
    private final Rights rights;
    private final Clock clock;

    RoutekaartController(Routekaart routekaart, RoutekaartPages pages, Rights rights, Clock clock) {
        this.routekaart = routekaart;
        this.pages = pages;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping
    @Public
    String index(@RequestParam MultiValueMap<String, String> asked, Model model) {
        var all = routekaart.read(rights.member().isPresent());
        var today = new Day(LocalDate.now(clock), false, all, () -> routekaart.needsAmong(all));
        model.addAllAttributes(pages.show(today, asked));
        return "routekaart/routekaart";
    }
}
