package nl.veerkrachtigebuurten.calendar;

import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.routekaart.Excerpt;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.seats.Seats;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a member can have in a calendar: all milestones, those of a pillar or lane, or those of a seat one holds. */
@Component
class LinkTopics {

    private final Pillars pillars;
    private final Seats seats;
    private final MessageSource messages;

    LinkTopics(Pillars pillars, Seats seats, MessageSource messages) {
        this.pillars = pillars;
        this.seats = seats;
        this.messages = messages;
    }

    /** @param id as the form submits it */
    record Topic(String id, String name, Excerpt excerpt) {}

    List<Topic> of(Member member, Locale locale) {
        var whole = new Topic("alles", messages.getMessage("calendar.topic.all", null, locale), Excerpt.WHOLE);
        var own = seats.findByIdInOrderById(ids(member.seatIds())).stream()
                .map(seat -> new Topic(
                        "rol-" + seat.id(),
                        messages.getMessage("calendar.topic.seat", new Object[] {seat.name()}, locale),
                        Excerpt.ownedBy(seat)));
        var ofPillars = pillars.findAllByOrderByPosition().stream()
                .map(pillar -> new Topic("pijler-" + pillar.slug(), pillar.name(), Excerpt.of(pillar)));
        var lanes = Stream.of(Milestone.Lane.GOVERNANCE, Milestone.Lane.PARTICIPATION)
                .map(lane -> new Topic(
                        lane.track(), messages.getMessage("milestone.lane." + lane, null, locale), Excerpt.in(lane)));
        return Stream.of(Stream.of(whole), own, ofPillars, lanes)
                .flatMap(topics -> topics)
                .toList();
    }

    Optional<Excerpt> read(String id, Member member) {
        return of(member, Locale.ROOT).stream()
                .filter(topic -> topic.id().equals(id))
                .map(Topic::excerpt)
                .findFirst();
    }
}
