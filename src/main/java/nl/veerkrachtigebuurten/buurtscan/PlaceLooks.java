package nl.veerkrachtigebuurten.buurtscan;

import static nl.veerkrachtigebuurten.access.Permission.READ_PLACES;

import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.accesslog.AccessKind;
import nl.veerkrachtigebuurten.accesslog.AccessLog;
import nl.veerkrachtigebuurten.accesslog.Looked;
import org.springframework.stereotype.Component;

/** The exact places for a page: to whoever may read them and said today what for, and each look is written down. */
@Component
class PlaceLooks {

    private final FindingPlaces places;
    private final AccessLog log;

    PlaceLooks(FindingPlaces places, AccessLog log) {
        this.places = places;
        this.log = log;
    }

    /** What somebody sees on a page now; without a purpose it is without places, in what is searched too. */
    Sight sight(Member member) {
        var sight = Sight.of(member);
        return sight.places() && !log.isOpenTo(member) ? sight.withoutPlaces() : sight;
    }

    /** Whether the member would see places after saying what for. */
    boolean isAsked(Sight sight, Member member) {
        return member.may(READ_PLACES) && !sight.places();
    }

    /** The places of this page are going to be shown. */
    void show(Buurtscan scan, FindingFilter filter, FindingPage page, Member member) {
        if (!page.places().isEmpty()) {
            log.look(
                    AccessKind.PLACES,
                    new Looked(
                            "Buurtscan " + scan.name(),
                            filter.withoutWords(),
                            page.places().size()),
                    member);
        }
    }

    Optional<String> show(Finding finding, Member member) {
        var place = places.of(finding, sight(member));
        return place.filter(it -> log.look(
                AccessKind.PLACES,
                Looked.at("Buurtscan " + finding.buurtscan().name() + ", bevinding " + finding.id(), 1),
                member));
    }

    /** Whether there is a place that is not shown without a purpose. */
    boolean isClosed(Finding finding, Member member) {
        return isAsked(sight(member), member) && stored(finding, member).isPresent();
    }

    /** For what is not shown to anybody. */
    Optional<String> stored(Finding finding, Member member) {
        return places.of(finding, Sight.of(member));
    }
}
