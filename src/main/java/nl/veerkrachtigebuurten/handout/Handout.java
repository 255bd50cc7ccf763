package nl.veerkrachtigebuurten.handout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.pdf.Pdf;
import nl.veerkrachtigebuurten.routekaart.MilestoneSummary;
import nl.veerkrachtigebuurten.routekaart.Routekaart;
import nl.veerkrachtigebuurten.routekaart.RoutekaartPicture;
import nl.veerkrachtigebuurten.timeline.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The routekaart on paper: the picture, general information on the programme, and the list. */
@Component
@Transactional(readOnly = true)
class Handout {

    private final Routekaart routekaart;
    private final RoutekaartPicture picture;
    private final GeneralInformation information;
    private final Pdf pdf;
    private final Clock clock;

    Handout(Routekaart routekaart, RoutekaartPicture picture, GeneralInformation information, Pdf pdf, Clock clock) {
        this.routekaart = routekaart;
        this.picture = picture;
        this.information = information;
        this.pdf = pdf;
        this.clock = clock;
    }

    /** Milestones drawn over some years. */
    record Drawing(HandoutTrack track, Period period, HandoutPicture picture) {}

    /** @param all also what is not published */
    byte[] print(HandoutFormat format, boolean all, Locale language) {
        var milestones = routekaart.read(all);
        var tracks = tracks(milestones);
        var model = new HashMap<String, Object>(information.read());
        model.put("sheet", format.sheet());
        model.put("today", LocalDate.now(clock));
        model.put("tracks", tracks);
        model.put("drawings", format == HandoutFormat.PILLARS ? eachApart(tracks) : together(milestones, format));
        model.put("all", all);
        return pdf.of(format.template(), Map.copyOf(model), language);
    }

    private List<HandoutTrack> tracks(List<MilestoneSummary> milestones) {
        return Stream.of(
                        Stream.of(HandoutTrack.of("bestuur", "GOVERNANCE", milestones)),
                        information.pillars().stream().map(pillar -> HandoutTrack.of(pillar, milestones)),
                        Stream.of(HandoutTrack.of("participatie", "PARTICIPATION", milestones)))
                .flatMap(some -> some)
                .filter(track -> !track.milestones().isEmpty())
                .toList();
    }

    /** From the first year to the last, and the years around today from nearer by. */
    private List<Drawing> together(List<MilestoneSummary> milestones, HandoutFormat format) {
        var year = LocalDate.now(clock).getYear();
        return Stream.of(routekaart.whole(), Period.ofYears(year - 1, year + 1))
                .distinct()
                .map(period -> draw(new HandoutTrack("", null, null, milestones), period, format))
                .toList();
    }

    private List<Drawing> eachApart(List<HandoutTrack> tracks) {
        return tracks.stream()
                .map(track -> draw(track, routekaart.whole(), HandoutFormat.PILLARS))
                .toList();
    }

    private Drawing draw(HandoutTrack track, Period period, HandoutFormat format) {
        return new Drawing(track, period, format.picture(picture.draw(track.milestones(), period, track.slug())));
    }
}
