package nl.veerkrachtigebuurten.experttable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.seats.Holding;
import nl.veerkrachtigebuurten.seats.Seat;
import nl.veerkrachtigebuurten.seats.SeatName;
import org.jspecify.annotations.Nullable;

/** Who holds which seat, by name. */
record Holders(Map<Long, String> names) {

    static Holders in(Collection<Holding> holdings) {
        return new Holders(
                holdings.stream().collect(Collectors.toMap(Holding::seatId, Holding::name, (first, second) -> first)));
    }

    public @Nullable String of(Seat seat) {
        return names.get(seat.id());
    }

    long heldOf(List<Seat> seats) {
        return seats.stream().filter(seat -> names.containsKey(seat.id())).count();
    }

    /** As one picks it from a list: the seat, and who it is today. */
    SeatName option(SeatName seat) {
        var holder = names.get(seat.id());
        return holder == null ? seat : new SeatName(seat.id(), seat.name() + " (" + holder + ")");
    }
}
