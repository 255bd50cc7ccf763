package nl.veerkrachtigebuurten.front;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Among;
import nl.veerkrachtigebuurten.seats.SeatKind;
import nl.veerkrachtigebuurten.seats.Seats;
import org.springframework.stereotype.Component;

/** Where the programme office is written to: the mailbox of the first of its seats that has one. */
@Component
class Office {

    private static final List<SeatKind> SEATS =
            List.of(SeatKind.PROGRAMME_DIRECTOR, SeatKind.KWARTIERMAKER, SeatKind.PROGRAMME_OFFICER);

    private final Seats seats;

    Office(Seats seats) {
        this.seats = seats;
    }

    Optional<String> mailbox() {
        return seats.ofKinds(Among.names(SEATS)).stream()
                .map(seat -> Optional.ofNullable(seat.mailbox()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
