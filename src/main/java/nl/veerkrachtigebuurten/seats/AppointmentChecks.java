package nl.veerkrachtigebuurten.seats;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What can be said beside the fields of the appointment form before the database would refuse it. */
@Component
class AppointmentChecks {

    private final Appointments appointments;
    private final People people;

    AppointmentChecks(Appointments appointments, People people) {
        this.appointments = appointments;
        this.people = people;
    }

    void check(AppointmentForm form, Errors errors) {
        if (!errors.hasFieldErrors("personId") && !form.namesOnePerson()) {
            errors.rejectValue("personId", "appointment.person.one");
        }
        if (form.newEmail() != null && people.existsByEmailIgnoreCase(form.newEmail())) {
            errors.rejectValue("newEmail", "appointment.newEmail.known");
        }
        if (!errors.hasErrors()) {
            checkSeat(form, appointments.validFrom(form.begins(), form.seatId()), errors);
        }
    }

    private static void checkSeat(AppointmentForm form, List<Appointment> others, Errors errors) {
        if (others.stream()
                .anyMatch(other -> form.personId() != null && other.person().id() == form.personId())) {
            errors.rejectValue("personId", "appointment.person.seated");
            return;
        }
        others.stream()
                .filter(other -> form.isForHolder() && other.isHolder())
                .findFirst()
                .ifPresent(other -> errors.rejectValue(
                        "seatId",
                        other.ends() == null ? "appointment.seat.held" : "appointment.seat.heldUntil",
                        new Object[] {other.person().name(), other.begins(), String.valueOf(other.ends())},
                        null));
    }
}
