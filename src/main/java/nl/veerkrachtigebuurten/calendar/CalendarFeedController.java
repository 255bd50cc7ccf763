package nl.veerkrachtigebuurten.calendar;

import java.util.Locale;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.routekaart.Excerpts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The published milestones, for anybody's calendar. */
@Controller
class CalendarFeedController {

    private final Excerpts excerpts;
    private final Feeds feeds;

    CalendarFeedController(Excerpts excerpts, Feeds feeds) {
        this.excerpts = excerpts;
        this.feeds = feeds;
    }

    @GetMapping("/routekaart.ics")
    @Public
    ResponseEntity<byte[]> index(
            @RequestParam(name = "pijler", required = false) @Nullable String pillar,
            @RequestParam(name = "eigenaar", required = false) @Nullable String owner,
            Locale locale) {
        return feeds.forAnybody(excerpts.at(pillar, owner), locale);
    }
}
