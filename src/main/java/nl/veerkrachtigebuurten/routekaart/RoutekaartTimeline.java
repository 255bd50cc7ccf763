package nl.veerkrachtigebuurten.routekaart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.timeline.Period;
import nl.veerkrachtigebuurten.timeline.Stop;
import nl.veerkrachtigebuurten.timeline.TimelineDrawing;
import nl.veerkrachtigebuurten.timeline.Track;
import nl.veerkrachtigebuurten.timeline.Wording;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Draws milestones on a line per pillar, and one for governance and for participation. */
@Component
class RoutekaartTimeline {

    private final MessageSource messages;

    RoutekaartTimeline(MessageSource messages) {
        this.messages = messages;
    }

    /** @param hrefOf where a station leads to */
    String draw(
            List<MilestoneSummary> milestones,
            List<Pillar> pillars,
            RoutekaartFilter filter,
            Window window,
            Function<MilestoneSummary, String> hrefOf) {
        var words = new Words(milestones.size(), filter, window.period());
        Function<MilestoneSummary, Stop> stop = milestone -> stop(milestone, window.today(), hrefOf, words);
        var tracks = new ArrayList<Track>();
        if (isAsked("bestuur", filter)) {
            tracks.add(track(
                    words.of("milestone.lane.GOVERNANCE"),
                    "governance",
                    milestones,
                    stop,
                    its -> its.track().equals("bestuur")));
        }
        for (var pillar : pillars) {
            if (isAsked(pillar.slug(), filter)) {
                tracks.add(track(
                        pillar.name(),
                        pillar.colour(),
                        milestones,
                        stop,
                        its -> its.pillars().stream().anyMatch(pillar::isSameAs)));
            }
        }
        if (isAsked("participatie", filter)) {
            tracks.add(track(
                    words.of("milestone.lane.PARTICIPATION"),
                    "participation",
                    milestones,
                    stop,
                    its -> its.track().equals("participatie")));
        }
        return TimelineDrawing.of(tracks, window.period(), window.today(), words);
    }

    /** The days that are shown, and which of them is today. */
    record Window(Period period, LocalDate today) {}

    private static boolean isAsked(String track, RoutekaartFilter filter) {
        return filter.pillar() == null || track.equals(filter.pillar());
    }

    private static Track track(
            String name,
            String colour,
            List<MilestoneSummary> milestones,
            Function<MilestoneSummary, Stop> stop,
            Predicate<MilestoneSummary> isIts) {
        return new Track(
                name,
                colour,
                milestones.stream()
                        .filter(milestone -> milestone.at() != null && isIts.test(milestone))
                        .map(stop)
                        .toList());
    }

    private static Stop stop(
            MilestoneSummary milestone, LocalDate today, Function<MilestoneSummary, String> hrefOf, Words words) {
        var at = milestone.at();
        var from = milestone.moment().earliest();
        var until = milestone.moment().latest();
        var state = milestone.stateOn(today);
        var about = words.of(
                "routekaart.stop",
                milestone.title(),
                words.of("status." + state),
                milestone.moment().words());
        if (at == null) {
            throw new IllegalArgumentException("Nowhere in time: " + milestone.title());
        }
        return new Stop(
                milestone.title(),
                at,
                from == null ? at : from,
                until == null ? at : until,
                shape(state),
                about,
                hrefOf.apply(milestone));
    }

    private static String shape(MilestoneState state) {
        return switch (state) {
            case REACHED -> "reached";
            case AT_RISK -> "risk";
            case LATE -> "late";
            case DROPPED -> "dropped";
            case PLANNED, ON_TRACK, OPEN -> "open";
        };
    }

    private final class Words implements Wording {

        private final Locale locale = LocaleContextHolder.getLocale();
        private final int number;
        private final RoutekaartFilter filter;
        private final Period period;

        Words(int number, RoutekaartFilter filter, Period period) {
            this.number = number;
            this.filter = filter;
            this.period = period;
        }

        String of(String key, Object... arguments) {
            return messages.getMessage(key, arguments, locale);
        }

        @Override
        public String title() {
            return of("routekaart.timeline", number);
        }

        @Override
        public String today() {
            return of("routekaart.today");
        }

        @Override
        public String heap(List<Stop> heap) {
            return of("routekaart.heap", heap.size(), number(heap, "late"), number(heap, "risk"));
        }

        private static long number(List<Stop> heap, String shape) {
            return heap.stream().filter(stop -> stop.shape().equals(shape)).count();
        }

        /** Closer by; where they stand on the same days however close one looks, in the list. */
        @Override
        public String hrefOf(List<Stop> heap) {
            var from = heap.stream().map(Stop::at).min(LocalDate::compareTo).orElseThrow();
            var until = heap.stream().map(Stop::at).max(LocalDate::compareTo).orElseThrow();
            var near = new Period(from.minusDays(14), until.plusDays(14));
            return near.days() < period.days() * 0.8 && !from.equals(until)
                    ? filter.within(near.from(), near.until())
                    : "#jaar-" + from.getYear();
        }

        @Override
        public Locale locale() {
            return locale;
        }
    }
}
