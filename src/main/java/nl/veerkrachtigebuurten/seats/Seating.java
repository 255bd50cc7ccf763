package nl.veerkrachtigebuurten.seats;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.platform.Among;
import org.springframework.stereotype.Component;

/** Who sits where today, for the pages that show it. */
@Component
class Seating {

    private final Bodies bodies;
    private final Seats seats;
    private final Appointments appointments;
    private final Clock clock;

    Seating(Bodies bodies, Seats seats, Appointments appointments, Clock clock) {
        this.bodies = bodies;
        this.seats = seats;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** All seats, those of a body together; in the order of their kinds. */
    List<SeatGroup> groups() {
        var occupied = occupancies(seats.findAllByOrderById());
        var groups = new ArrayList<SeatGroup>();
        for (var body : bodies.findAllByOrderById()) {
            var own = occupied.stream()
                    .filter(one -> body.isSameAs(one.seat().body()))
                    .toList();
            if (!own.isEmpty()) {
                groups.add(new SeatGroup(body, own.get(0).seat().kind(), own));
            }
        }
        occupied.stream()
                .filter(one -> one.seat().body() == null)
                .collect(groupingBy(one -> one.seat().kind(), LinkedHashMap::new, Collectors.toList()))
                .forEach((kind, own) -> groups.add(new SeatGroup(null, kind, own)));
        groups.sort(Comparator.comparing(SeatGroup::kind));
        return groups;
    }

    /** These seats with whoever holds them today. */
    List<Occupancy> occupancies(List<Seat> some) {
        var ids = some.stream().map(Seat::id).toList();
        var valid = appointments.holding(Among.ids(ids), LocalDate.now(clock)).stream()
                .collect(groupingBy(appointment -> appointment.seat().id()));
        return some.stream()
                .map(seat -> Occupancy.of(seat, valid.getOrDefault(seat.id(), List.of())))
                .toList();
    }
}
