package nl.veerkrachtigebuurten.experttable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.seats.Appointment;
import nl.veerkrachtigebuurten.seats.Appointment.Capacity;
import nl.veerkrachtigebuurten.seats.Seat;
import org.jspecify.annotations.Nullable;

/** Who holds which seat, on the day of these appointments. */
record Holders(Map<Long, String> names) {

    static Holders in(Collection<Appointment> valid) {
        return new Holders(valid.stream()
                .filter(appointment -> appointment.capacity() == Capacity.HOLDER)
                .collect(Collectors.toMap(
                        appointment -> appointment.seat().id(),
                        appointment -> appointment.person().name(),
                        (first, second) -> first)));
    }

    public @Nullable String of(Seat seat) {
        return names.get(seat.id());
    }

    long heldOf(List<Seat> seats) {
        return seats.stream().filter(seat -> names.containsKey(seat.id())).count();
    }

    /** As one picks it from a list: the seat, and who it is today. */
    SeatOption option(Seat seat) {
        var name = of(seat);
        return new SeatOption(seat.id(), name == null ? seat.name() : seat.name() + " (" + name + ")");
    }

    /** A seat to choose. */
    record SeatOption(long id, String name) {}
}
