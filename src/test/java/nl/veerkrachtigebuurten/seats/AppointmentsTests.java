package nl.veerkrachtigebuurten.seats;

import static nl.veerkrachtigebuurten.seats.Appointment.Capacity.DEPUTY;
import static nl.veerkrachtigebuurten.seats.Appointment.Capacity.HOLDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import nl.veerkrachtigebuurten.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** What the database refuses, whatever the forms may let through. */
@DatabaseTest
class AppointmentsTests {

    private static final LocalDate DAY = LocalDate.parse("2026-05-01");

    @Autowired
    Appointments appointments;

    @Autowired
    Seats seats;

    @Autowired
    Bodies bodies;

    @Autowired
    People people;

    private Seat seat;
    private Person first;
    private Person second;

    @BeforeEach
    void twoPeopleAndASeat() {
        seat = seats.save(Seat.in(bodies.at("participatie"), SeatKind.PARTICIPATION_MEMBER, "Lid op proef"));
        first = people.save(new Person("Eerste Mens"));
        second = people.save(new Person("Tweede Mens"));
        appointments.save(new Appointment(seat, first, HOLDER, DAY));
    }

    @Test
    void aSeatHasOneHolderOnADay() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> appointments.save(new Appointment(seat, second, HOLDER, DAY.plusYears(1))))
                .withMessageContaining("appointment_one_holder");
    }

    @Test
    void aSeatPassesOnFromOneDayToTheNext() {
        appointments.validFrom(DAY, seat.id()).get(0).end(DAY.plusMonths(1));
        assertThat(appointments.validFrom(DAY.plusMonths(1), seat.id())).isEmpty();

        assertThatCode(() -> appointments.save(new Appointment(seat, second, HOLDER, DAY.plusMonths(1))))
                .doesNotThrowAnyException();
        assertThat(appointments.validOn(DAY.plusMonths(1)))
                .filteredOn(appointment -> appointment.seat().isSameAs(seat))
                .extracting(appointment -> appointment.person().name())
                .containsExactly("Tweede Mens");
    }

    @Test
    void aSeatMayHaveDeputiesButNobodyTwice() {
        appointments.save(new Appointment(seat, second, DEPUTY, DAY));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> appointments.save(new Appointment(seat, first, DEPUTY, DAY.plusDays(3))))
                .withMessageContaining("appointment_once");
    }
}
