package nl.veerkrachtigebuurten.seats;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.veerkrachtigebuurten.account.Account;
import nl.veerkrachtigebuurten.account.FirstMember;
import nl.veerkrachtigebuurten.platform.Among;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.seats.Appointment.Capacity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever sets up an installation begins as member of the programme office. */
@Component
class FirstSeat implements FirstMember {

    private static final Set<SeatKind> OFFICE =
            Set.of(SeatKind.PROGRAMME_OFFICER, SeatKind.PROGRAMME_DIRECTOR, SeatKind.KWARTIERMAKER);

    private final Seats seats;
    private final People people;
    private final Appointments appointments;
    private final Clock clock;

    FirstSeat(Seats seats, People people, Appointments appointments, Clock clock) {
        this.seats = seats;
        this.people = people;
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void seat(Account account, String name) {
        var person = new Person(name);
        person.signsInWith(account);
        people.save(person);
        var today = LocalDate.now(clock);
        appointments.save(new Appointment(vacantSeat(today), person, Capacity.HOLDER, today));
    }

    private Seat vacantSeat(LocalDate today) {
        var held = appointments.validOn(today).stream().map(Appointment::seat).toList();
        return seats.ofKindsLastKindFirst(Among.names(OFFICE)).stream()
                .filter(seat -> held.stream().noneMatch(seat::isSameAs))
                .findFirst()
                .orElseThrow(() -> new RefusedException("firstAccount.refused.noSeat"));
    }
}
