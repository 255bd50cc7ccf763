package nl.veerkrachtigebuurten.seats;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.seats.Appointment.Capacity;
import nl.veerkrachtigebuurten.signin.Account;
import nl.veerkrachtigebuurten.signin.FirstMember;
import org.springframework.stereotype.Component;

/** Whoever sets up an installation begins as member of the programme office. */
@Component
class FirstSeat implements FirstMember {

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
    public void seat(Account account, String name) {
        var person = new Person(name);
        person.signsInWith(account);
        people.save(person);
        var office = seats.findFirstByKindOrderById(SeatKind.PROGRAMME_OFFICER).orElseThrow();
        appointments.save(new Appointment(office, person, Capacity.HOLDER, LocalDate.now(clock)));
    }
}
