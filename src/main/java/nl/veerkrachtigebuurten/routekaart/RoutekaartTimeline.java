package nl.veerkrachtigebuurten.routekaart;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.veerkrachtigebuurten.timeline.Arrow;
import nl.veerkrachtigebuurten.timeline.Period;
import nl.veerkrachtigebuurten.timeline.Scene;
import nl.veerkrachtigebuurten.timeline.Stop;
import nl.veerkrachtigebuurten.timeline.TimelineDrawing;
import nl.veerkrachtigebuurten.timeline.Track;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Draws milestones in their lanes; a lane in which none stands is left out. */
@Component
class RoutekaartTimeline {

    private final MessageSource messages;

    RoutekaartTimeline(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * What is drawn besides the milestones.
     *
     * @param arrows from what a milestone needs to the milestone
     * @param lit the milestones that stand out; none where all are the same
     */
    record Besides(Collection<Arrow> arrows, Set<Long> lit) {}

    /** @param hrefOf where a station leads to */
    String draw(
            RoutekaartPage page, RoutekaartLanes lanes, Besides besides, Function<MilestoneSummary, String> hrefOf) {
        var locale = LocaleContextHolder.getLocale();
        var words = new RoutekaartWords(messages, locale, page, besides.arrows());
        var tracks = lanes.all(words::of).stream()
                .filter(lane -> isAsked(lane, page.filter()))
                .map(lane -> track(lane, page, words, hrefOf))
                .filter(track -> !track.stops().isEmpty())
                .toList();
        return TimelineDrawing.of(
                new Scene(tracks, besides.arrows(), besides.lit(), page.period(), page.today()), words);
    }

    private static boolean isAsked(RoutekaartLanes.Lane lane, RoutekaartFilter filter) {
        return filter.pillar() == null || lane.track().isEmpty() || lane.track().equals(filter.pillar());
    }

    private static Track track(
            RoutekaartLanes.Lane lane,
            RoutekaartPage page,
            RoutekaartWords words,
            Function<MilestoneSummary, String> hrefOf) {
        var stops = page.dated().stream()
                .filter(lane.holds())
                .flatMap(milestone -> stop(milestone, page.today(), words, hrefOf).stream())
                .toList();
        return new Track(lane.name(), lane.colour(), stops);
    }

    private static List<Stop> stop(
            MilestoneSummary milestone,
            LocalDate today,
            RoutekaartWords words,
            Function<MilestoneSummary, String> hrefOf) {
        var at = milestone.at();
        if (at == null) {
            return List.of();
        }
        var state = milestone.stateOn(today);
        return List.of(new Stop(
                milestone.id(),
                milestone.title(),
                at,
                window(milestone, at),
                milestone.moment().words(),
                words.of(state),
                shape(state),
                hrefOf.apply(milestone)));
    }

    /** The days that a vague moment means; what was reached on a day, or is meant for one, is a point. */
    private static @Nullable Period window(MilestoneSummary milestone, LocalDate at) {
        var moment = milestone.moment();
        if (milestone.reachedOn() != null || moment.isExact()) {
            return null;
        }
        var from = moment.earliest();
        var until = moment.latest();
        return new Period(from == null ? at : from, until == null ? at : until);
    }

    private static String shape(MilestoneState state) {
        return switch (state) {
            case REACHED -> "reached";
            case ON_TRACK -> "on-track";
            case AT_RISK -> "risk";
            case LATE -> "late";
            case DROPPED -> "dropped";
            case OPEN -> "open";
            case PLANNED -> "planned";
        };
    }
}
