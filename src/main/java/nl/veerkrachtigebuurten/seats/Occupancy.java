package nl.veerkrachtigebuurten.seats;

import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import org.jspecify.annotations.Nullable;

/** A seat with whoever holds it on a day, and who stands in. */
record Occupancy(Seat seat, @Nullable Appointment holder, List<Appointment> deputies) {

    static Occupancy of(Seat seat, List<Appointment> valid) {
        var own = valid.stream()
                .filter(appointment -> appointment.seat().isSameAs(seat))
                .toList();
        return new Occupancy(
                seat,
                own.stream().filter(Appointment::isHolder).findFirst().orElse(null),
                own.stream().filter(appointment -> !appointment.isHolder()).toList());
    }

    public boolean isVacant() {
        return holder == null;
    }

    boolean isNamedFor(@Nullable Member reader) {
        return holder != null && (reader != null || holder.person().isNamePublic());
    }

    /** Who holds the seat; nobody where it is vacant. */
    public @Nullable Person person() {
        return holder == null ? null : holder.person();
    }
}
