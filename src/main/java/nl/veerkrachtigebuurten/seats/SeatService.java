package nl.veerkrachtigebuurten.seats;

import static nl.veerkrachtigebuurten.access.Permission.MANAGE_PEOPLE;

import java.util.Objects;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.programme.PartnerOrganisation;
import nl.veerkrachtigebuurten.programme.PartnerOrganisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SeatService {

    private final Bodies bodies;
    private final Seats seats;
    private final People people;
    private final Appointments appointments;
    private final PartnerOrganisations partners;

    SeatService(Bodies bodies, Seats seats, People people, Appointments appointments, PartnerOrganisations partners) {
        this.bodies = bodies;
        this.seats = seats;
        this.people = people;
        this.appointments = appointments;
        this.partners = partners;
    }

    /** @return the id of the person who was appointed */
    @Requires(MANAGE_PEOPLE)
    long appoint(AppointmentForm form) {
        var person = form.personId() == null ? introduce(form) : people.get(form.personId());
        appointments.save(new Appointment(seats.get(form.seatId()), person, form.capacity(), form.begins()));
        return person.id();
    }

    private Person introduce(AppointmentForm form) {
        var person = new Person(Objects.requireNonNull(form.newName()));
        person.describe(person.name(), form.newEmail(), null);
        return people.save(person);
    }

    @Requires(MANAGE_PEOPLE)
    void end(long appointmentId, AppointmentEndForm form) {
        appointments.get(appointmentId).end(form.ends());
    }

    @Requires(MANAGE_PEOPLE)
    void add(String bodySlug, SeatForm form) {
        var seat = Seat.in(bodies.at(bodySlug), form.kind(), form.name());
        seat.describe(form.name(), form.mailbox());
        seat.speakFor(partner(form));
        seats.save(seat);
    }

    @Requires(MANAGE_PEOPLE)
    void revise(long id, SeatForm form) {
        var seat = seats.get(id);
        seat.requireVersion(form.version());
        seat.describe(form.name(), form.mailbox());
        if (seat.kind() == SeatKind.STUURGROEP_MEMBER) {
            seat.speakFor(partner(form));
        }
    }

    @Requires(MANAGE_PEOPLE)
    void resize(String bodySlug, BodyForm form) {
        var body = bodies.at(bodySlug);
        body.requireVersion(form.version());
        body.rename(form.name());
        body.means(form.least(), form.most());
    }

    private @Nullable PartnerOrganisation partner(SeatForm form) {
        return form.kind() != SeatKind.STUURGROEP_MEMBER || form.partnerId() == null
                ? null
                : partners.get(form.partnerId());
    }
}
