package nl.veerkrachtigebuurten.promise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.plan.Pointing;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.Milestones;
import nl.veerkrachtigebuurten.seats.Seat;
import nl.veerkrachtigebuurten.seats.SeatKind;
import nl.veerkrachtigebuurten.seats.SeatName;
import nl.veerkrachtigebuurten.seats.Seats;
import nl.veerkrachtigebuurten.writing.Anchor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What the forms of promises have in common: the seats to choose from, and what they refer to. */
@Component
class Pledges {

    private final Seats seats;
    private final Milestones milestones;
    private final Clock clock;

    Pledges(Seats seats, Milestones milestones, Clock clock) {
        this.seats = seats;
        this.milestones = milestones;
        this.clock = clock;
    }

    /** Seats to choose from; of seats with the same name the first, since they act as one. */
    List<SeatName> seats() {
        var byName = new LinkedHashMap<String, SeatName>();
        seats.namesFirstOf(0).forEach(seat -> byName.putIfAbsent(seat.name(), seat));
        return List.copyOf(byName.values());
    }

    /** The seat that most likely made what the plan of a pillar promises. */
    @Nullable
    Long leaderOf(@Nullable Pillar pillar) {
        return pillar == null
                ? null
                : seats.findFirstByKindAndPillarId(SeatKind.PILLAR_LEADER, pillar.id())
                        .map(Seat::id)
                        .orElse(null);
    }

    Milestone milestone(long id) {
        return milestones.get(id);
    }

    void check(Pledging form, Errors errors) {
        if (!errors.hasErrors() && !seats.existsById(form.seatId())) {
            errors.rejectValue("seatId", "promise.seat.unknown");
        }
    }

    /** A sentence that was chosen can be longer than what was typed. */
    static void checkLength(Anchor words, Pointing form, Errors errors) {
        if (words.quote().length() > Promise.MAX_LENGTH) {
            errors.rejectValue(form.words() == null ? "sentence" : "words", "promise.words.long");
        }
    }

    /** What belongs to no pillar is counted with the one that the seat leads, if it leads one. */
    Pledge of(Pledging form, @Nullable Pillar pillar) {
        var seat = seats.get(form.seatId());
        return new Pledge(form.toWhom(), seat, pillar == null ? seat.pillar() : pillar, moment(form.moment()));
    }

    /** Of the pillars of a milestone it is counted with the one that the seat leads, else with the first. */
    Pledge ofMilestone(Pledging form, long milestoneId) {
        var led = seats.get(form.seatId()).pillar();
        var pillars = milestones.get(milestoneId).pillars();
        var own = pillars.stream().filter(pillar -> pillar.isSameAs(led)).findFirst();
        return of(form, own.or(() -> pillars.stream().findFirst()).orElse(null));
    }

    Moment moment(String words) {
        return Moment.of(words, LocalDate.now(clock));
    }
}
