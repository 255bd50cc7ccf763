package nl.veerkrachtigebuurten.seats;

import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import org.jspecify.annotations.Nullable;

/** Seats that are shown together: those of a body, or all pillar leaders, or all contacts of partners. */
record SeatGroup(@Nullable Body body, SeatKind kind, List<Occupancy> seats) {

    /** Where it stands on the page of people. */
    public String anchor() {
        return anchorOf(seats.get(0).seat());
    }

    static String anchorOf(Seat seat) {
        return seat.body() == null
                ? seat.kind() == SeatKind.PILLAR_LEADER ? "pijlerleiders" : "contactpersonen"
                : seat.body().slug();
    }

    /** The occupied seats whose holder may be named to this reader: to anybody only who agreed to it. */
    public List<Occupancy> namedFor(@Nullable Member reader) {
        return seats.stream().filter(seat -> seat.isNamedFor(reader)).toList();
    }

    public long filled() {
        return seats.stream().filter(seat -> !seat.isVacant()).count();
    }

    public long vacant() {
        return seats.size() - filled();
    }

    public boolean isShort() {
        return body != null && body.isShortWith(filled());
    }

    public boolean isCrowded() {
        return body != null && body.isCrowdedWith(filled());
    }
}
