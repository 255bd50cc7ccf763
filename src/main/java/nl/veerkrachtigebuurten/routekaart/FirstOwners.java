package nl.veerkrachtigebuurten.routekaart;

import java.util.Comparator;
import java.util.List;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.seats.Bodies;
import nl.veerkrachtigebuurten.seats.Seat;
import nl.veerkrachtigebuurten.seats.SeatKind;
import nl.veerkrachtigebuurten.seats.Seats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which seat a milestone belongs to when the file names only a body or a pillar. */
@Component
class FirstOwners {

    private static final String OFFICE = "programmabureau";
    private static final List<SeatKind> FIRST = List.of(SeatKind.PROGRAMME_DIRECTOR);

    private final Seats seats;
    private final Bodies bodies;

    FirstOwners(Seats seats, Bodies bodies) {
        this.seats = seats;
        this.bodies = bodies;
    }

    /** The leader of the pillar. */
    Seat of(Pillar pillar) {
        return seats.findFirstByKindAndPillarId(SeatKind.PILLAR_LEADER, pillar.id())
                .orElseThrow(NotFoundException::new);
    }

    /** The first seat of the body, its director before others; without a body, of the programme office. */
    Seat of(@Nullable String body) {
        return seats
                .findByBodyIdOrderById(bodies.at(body == null ? OFFICE : body).id())
                .stream()
                .min(Comparator.comparing((Seat seat) -> !FIRST.contains(seat.kind()))
                        .thenComparing(Seat::id))
                .orElseThrow(NotFoundException::new);
    }
}
