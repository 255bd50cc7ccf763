package nl.veerkrachtigebuurten.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.routekaart.MilestoneSummary;
import nl.veerkrachtigebuurten.routekaart.RoutekaartPages;
import nl.veerkrachtigebuurten.routekaart.RoutekaartPages.Day;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The routekaart as it stood on the day that {@code op} names; today's with a word beside the field, where it names none. */
@Controller
@RequestMapping(path = "/routekaart", params = "op")
class PastRoutekaartController {

    private final Past past;
    private final RoutekaartPages pages;
    private final Rights rights;
    private final Clock clock;

    PastRoutekaartController(Past past, RoutekaartPages pages, Rights rights, Clock clock) {
        this.past = past;
        this.pages = pages;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping
    @Public
    ModelAndView index(@RequestParam MultiValueMap<String, String> asked) {
        var member = rights.member().isPresent();
        var today = LocalDate.now(clock);
        var op = DayAsked.of(asked.getFirst("op"), today);
        var date = op.day() == null ? today : op.day();
        var milestones = past.on(date, member);
        var day = new Day(date, date.isBefore(today), milestones, () -> past.needsAmong(milestones, date));
        var owners = milestones.stream().map(MilestoneSummary::ownerId).collect(Collectors.toSet());
        HttpStatusCode status = op.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("routekaart/routekaart", pages.show(day, asked), status)
                .addObject("holders", past.holders(owners, date, member));
    }
}
