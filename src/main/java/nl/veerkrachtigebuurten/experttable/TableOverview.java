package nl.veerkrachtigebuurten.experttable;

import java.util.Collection;
import java.util.List;
import nl.veerkrachtigebuurten.seats.Body;
import nl.veerkrachtigebuurten.seats.Seat;
import org.jspecify.annotations.Nullable;

/**
 * What one sees of a table among the others.
 *
 * @param next the open action whose day comes first
 */
record TableOverview(
        Body table,
        long seats,
        long held,
        Tally tally,
        @Nullable Action next) {

    static TableOverview of(
            Body table, Collection<Seat> allSeats, Holders holders, Tally all, Collection<Action> nextOfEach) {
        List<Seat> seats =
                allSeats.stream().filter(seat -> table.isSameAs(seat.body())).toList();
        var next = nextOfEach.stream()
                .filter(action -> table.isSameAs(action.table()))
                .findFirst()
                .orElse(null);
        return new TableOverview(table, seats.size(), holders.heldOf(seats), all.at(table.id()), next);
    }

    public long vacant() {
        return seats - held;
    }
}
