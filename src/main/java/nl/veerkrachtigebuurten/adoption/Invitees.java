package nl.veerkrachtigebuurten.adoption;

import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Among;
import nl.veerkrachtigebuurten.seats.Appointment;
import nl.veerkrachtigebuurten.seats.Appointments;
import nl.veerkrachtigebuurten.seats.Seat;
import nl.veerkrachtigebuurten.seats.SeatKind;
import nl.veerkrachtigebuurten.seats.Seats;
import org.springframework.stereotype.Component;

/** Who holds a seat of the stuurgroep. */
@Component
class Invitees {

    private final Seats seats;
    private final Appointments appointments;
    private final Clock clock;

    Invitees(Seats seats, Appointments appointments, Clock clock) {
        this.seats = seats;
        this.appointments = appointments;
        this.clock = clock;
    }

    List<Invitee> today() {
        return on(LocalDate.now(clock));
    }

    List<Invitee> on(LocalDate day) {
        var all = seats.ofKinds(Among.names(EnumSet.of(SeatKind.STUURGROEP_MEMBER)));
        var held = appointments.holding(ids(all.stream().map(Seat::id).toList()), day);
        return all.stream()
                .flatMap(seat -> holderOf(seat, held).map(holder -> new Invitee(seat, holder)).stream())
                .toList();
    }

    private static Optional<Appointment> holderOf(Seat seat, List<Appointment> held) {
        return held.stream()
                .filter(appointment ->
                        appointment.isHolder() && appointment.seat().isSameAs(seat))
                .findFirst();
    }
}
