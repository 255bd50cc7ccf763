package nl.veerkrachtigebuurten.seats;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who is appointed to which seat: somebody who is known, or somebody new. */
record AppointmentForm(
        @NotNull Long seatId,
        @Nullable Long personId,
        @Nullable @Size(max = 120) String newName,
        @Nullable @Email @Size(max = 254) String newEmail,
        Appointment.@NotNull Capacity capacity,
        @NotNull LocalDate begins) {

    @SuppressWarnings("NullAway")
    static AppointmentForm blank(@Nullable Long seatId, @Nullable Long personId, LocalDate today) {
        return new AppointmentForm(seatId, personId, null, null, Appointment.Capacity.HOLDER, today);
    }

    boolean namesOnePerson() {
        return (personId == null) != (newName == null);
    }

    boolean isForHolder() {
        return capacity == Appointment.Capacity.HOLDER;
    }
}
