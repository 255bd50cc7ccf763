package nl.veerkrachtigebuurten.seats;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the form of a seat submits; a new seat has no version yet. */
record SeatForm(
        @NotNull SeatKind kind,
        @NotBlank @Size(max = 120) String name,
        @Nullable @Email @Size(max = 254) String mailbox,
        @Nullable Long partnerId,
        @Nullable Integer version) {

    @SuppressWarnings("NullAway")
    static SeatForm in(Body body) {
        return new SeatForm(body.kind().seats().get(0), null, null, null, null);
    }

    static SeatForm of(Seat seat) {
        return new SeatForm(
                seat.kind(),
                seat.name(),
                seat.mailbox(),
                seat.partner() == null ? null : seat.partner().id(),
                seat.version());
    }
}
