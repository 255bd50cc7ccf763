package nl.veerkrachtigebuurten.adoption;

import nl.veerkrachtigebuurten.seats.Appointment;
import nl.veerkrachtigebuurten.seats.Seat;

/** A seat of the stuurgroep with who holds it today: who can be asked to adopt a plan. */
record Invitee(Seat seat, Appointment holder) {

    public long id() {
        return seat.id();
    }

    /** The name, and the partner that the seat speaks for. */
    public String name() {
        var name = holder.person().name();
        return seat.partner() == null ? name : name + " (" + seat.partner().name() + ")";
    }
}
