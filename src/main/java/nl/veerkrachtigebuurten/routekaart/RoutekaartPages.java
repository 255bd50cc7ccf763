package nl.veerkrachtigebuurten.routekaart;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.routekaart.RoutekaartTimeline.Besides;
import nl.veerkrachtigebuurten.timeline.Arrow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Gathers what the page {@code routekaart/routekaart} shows, of today or of another day. */
@Component
public class RoutekaartPages {

    /** More arrows than this cannot be told apart. */
    private static final int MOST_ARROWS = 150;

    private final Routekaart routekaart;
    private final RoutekaartTimeline timeline;
    private final Pillars pillars;
    private final Neighbourhoods neighbourhoods;
    private final Rights rights;
    private final List<RoutekaartPart> parts;

    RoutekaartPages(
            Routekaart routekaart,
            RoutekaartTimeline timeline,
            Pillars pillars,
            Neighbourhoods neighbourhoods,
            Rights rights,
            ObjectProvider<RoutekaartPart> parts) {
        this.routekaart = routekaart;
        this.timeline = timeline;
        this.pillars = pillars;
        this.neighbourhoods = neighbourhoods;
        this.rights = rights;
        this.parts = parts.orderedStream().toList();
    }

    /**
     * The routekaart as it stands or stood on a day.
     *
     * @param past whether the day is not today
     * @param milestones those that may be seen, in order of time
     * @param needs which of them needs which other of them; only asked for where arrows are drawn
     */
    public record Day(LocalDate date, boolean past, List<MilestoneSummary> milestones, Supplier<List<Link>> needs) {

        private RoutekaartFilter filter(MultiValueMap<String, String> asked) {
            var filter = RoutekaartFilter.of(asked);
            return past ? filter.on(date) : filter;
        }
    }

    public Map<String, Object> show(Day day, MultiValueMap<String, String> asked) {
        var filter = day.filter(asked);
        var links = filter.hasArrows() ? day.needs().get() : List.<Link>of();
        var chain = filter.milestone().flatMap(id -> Chain.of(id, day.milestones(), Dependencies.of(links)));
        var zoom = RoutekaartZoom.of(filter, chain, routekaart.whole(), day.date());
        var page = page(day, filter, zoom);
        var besides = besides(page, links, chain);
        var lanes = lanes(filter);
        var model = new HashMap<String, Object>();
        model.put("page", page);
        model.put("zoom", zoom);
        model.put("filter", filter);
        model.put("pillars", lanes.pillars());
        model.put("owners", Owner.of(day.milestones()));
        model.put("states", MilestoneState.values());
        model.put("today", day.date());
        model.put("op", filter.op());
        model.put("arrows", besides.arrows().size());
        model.put("mostArrows", MOST_ARROWS);
        chain.ifPresent(its -> model.put("chain", its));
        model.put("timeline", timeline.draw(page, lanes, bounded(besides), hrefOf(page)));
        model.put("parts", parts(asked));
        return model;
    }

    private static RoutekaartPage page(Day day, RoutekaartFilter filter, RoutekaartZoom zoom) {
        var chosen = day.milestones().stream()
                .filter(milestone -> filter.admits(milestone, day.date()))
                .toList();
        return RoutekaartPage.of(chosen, filter, zoom.period(), day.date());
    }

    private RoutekaartLanes lanes(RoutekaartFilter filter) {
        return new RoutekaartLanes(
                pillars.findAllByOrderByPosition(),
                filter.isPerNeighbourhood() ? neighbourhoods.findAllByOrderByName() : List.of());
    }

    private List<Part> parts(MultiValueMap<String, String> asked) {
        return parts.stream()
                .map(part -> part.on(asked))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The arrows between what is shown; of a chain that was chosen only its own. */
    private static Besides besides(RoutekaartPage page, List<Link> links, Optional<Chain> chain) {
        var lit = chain.map(Chain::ids).orElse(Set.of());
        var shown = new HashSet<Long>();
        page.dated().forEach(milestone -> shown.add(milestone.id()));
        if (!lit.isEmpty()) {
            shown.retainAll(lit);
        }
        var arrows = links.stream()
                .filter(link -> shown.contains(link.from()) && shown.contains(link.to()))
                .map(link -> new Arrow(link.to(), link.from()))
                .toList();
        return new Besides(arrows, lit);
    }

    private static Besides bounded(Besides besides) {
        return besides.arrows().size() > MOST_ARROWS ? new Besides(List.of(), besides.lit()) : besides;
    }

    /** Where arrows are shown a station leads to its chain, and from there to where one reads more. */
    private Function<MilestoneSummary, String> hrefOf(RoutekaartPage page) {
        var member = rights.member().isPresent();
        var filter = page.filter();
        var chosen = filter.milestone().orElse(null);
        return milestone -> filter.hasArrows() && !Long.valueOf(milestone.id()).equals(chosen)
                ? filter.with("mijlpaal", String.valueOf(milestone.id())) + "#tijdlijn"
                : page.href(milestone, member);
    }
}
