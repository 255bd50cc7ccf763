package nl.veerkrachtigebuurten.promise;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.promise.DemoWork.Made;
import nl.veerkrachtigebuurten.promise.DemoWork.Said;
import nl.veerkrachtigebuurten.routekaart.Signature;
import nl.veerkrachtigebuurten.seats.People;
import nl.veerkrachtigebuurten.seats.Seats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the invented people of the demo promise things, and say what became of them. */
@Component
class DemoSpeakers {

    private final Promises promises;
    private final PromiseStatements statements;
    private final Seats seats;
    private final People people;
    private final Clock clock;

    DemoSpeakers(Promises promises, PromiseStatements statements, Seats seats, People people, Clock clock) {
        this.promises = promises;
        this.statements = statements;
        this.seats = seats;
        this.people = people;
        this.clock = clock;
    }

    Promise promise(Origin origin, Made made, @Nullable Pillar pillar, LocalDate today) {
        var seat = seats.findFirstByNameOrderById(made.seat())
                .orElseThrow(() -> new IllegalStateException("No seat of the demo is called " + made.seat()));
        var moment = Moment.of(made.when().words(today), today.minusDays(made.days()));
        var pledge = new Pledge(made.to(), seat, pillar == null ? seat.pillar() : pillar, moment);
        return new Promise(made.words(), origin, pledge, signed(made.by(), made.days(), today));
    }

    void say(Promise promise, Made made, LocalDate today) {
        promises.save(promise);
        for (var said : made.said()) {
            statements.save(statement(promise, said, today));
        }
    }

    private PromiseStatement statement(Promise promise, Said said, LocalDate today) {
        var voice = new Voice(said.as(), signed(said.by(), said.days(), today));
        return switch (PromiseState.valueOf(said.state())) {
            case KEPT -> promise.keep(said.words(), said.link(), voice);
            case LAPSED -> promise.lapse(requireNonNull(said.decision()), said.words(), voice);
            default -> {
                var to = requireNonNull(said.to()).words(today);
                yield promise.move(Moment.of(to, today.minusDays(said.days())), said.words(), voice);
            }
        };
    }

    private Signature signed(String name, int days, LocalDate today) {
        var person = people.findFirstByNameOrderById(name).orElseThrow(() -> new IllegalStateException(name));
        return new Signature(
                name,
                person.id(),
                today.minusDays(days).atTime(11, 5).atZone(clock.getZone()).toInstant());
    }
}
