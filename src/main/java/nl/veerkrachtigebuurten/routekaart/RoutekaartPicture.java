package nl.veerkrachtigebuurten.routekaart;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.routekaart.RoutekaartTimeline.Besides;
import nl.veerkrachtigebuurten.timeline.Period;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Draws the routekaart for whoever takes it elsewhere, as SVG without styles. */
@Component
public class RoutekaartPicture {

    private static final Besides NOTHING = new Besides(List.of(), Set.of());

    private final RoutekaartTimeline timeline;
    private final Pillars pillars;
    private final Clock clock;

    RoutekaartPicture(RoutekaartTimeline timeline, Pillars pillars, Clock clock) {
        this.timeline = timeline;
        this.pillars = pillars;
        this.clock = clock;
    }

    /** @param track the one that is drawn, as in an address; empty for all of them */
    public String draw(List<MilestoneSummary> milestones, Period period, String track) {
        var asked = new LinkedMultiValueMap<String, String>();
        if (!track.isEmpty()) {
            asked.add("pijler", track);
        }
        var page = RoutekaartPage.of(milestones, RoutekaartFilter.of(asked), period, LocalDate.now(clock));
        var lanes = new RoutekaartLanes(pillars.findAllByOrderByPosition(), List.of());
        return timeline.draw(page, lanes, NOTHING, milestone -> page.href(milestone, false));
    }
}
