package nl.veerkrachtigebuurten.designsession;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_DESIGN_SESSIONS;
import static nl.veerkrachtigebuurten.access.Permission.NOTE_DESIGN_SESSIONS;
import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.cause.Signature;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DesignSessionService {

    private final DesignSessions sessions;
    private final Guests guests;
    private final SessionNotes notes;
    private final DesignSessionChoices choices;
    private final Clock clock;

    DesignSessionService(
            DesignSessions sessions, Guests guests, SessionNotes notes, DesignSessionChoices choices, Clock clock) {
        this.sessions = sessions;
        this.guests = guests;
        this.notes = notes;
        this.choices = choices;
        this.clock = clock;
    }

    @Requires(EDIT_DESIGN_SESSIONS)
    DesignSession plan(DesignSessionForm form, Member by) {
        var session = sessions.save(
                new DesignSession(Signature.of(by, clock)).describe(form, choices.pillars(form.pillarIds())));
        invite(session, List.of(), form);
        return session;
    }

    @Requires(EDIT_DESIGN_SESSIONS)
    void revise(long id, DesignSessionForm form) {
        var session = sessions.get(id);
        session.requireVersion(form.version());
        session.describe(form, choices.pillars(form.pillarIds()));
        guests.uninvite(ids(guests.of(id).stream()
                .filter(guest -> !form.guestLabels().contains(guest.label()))
                .map(Guest::id)
                .toList()));
        invite(session, guests.of(id), form);
    }

    private void invite(DesignSession session, List<Guest> already, DesignSessionForm form) {
        var there = already.stream().map(Guest::personId).toList();
        guests.saveAll(choices.appointments(form).stream()
                .filter(appointment -> !there.contains(appointment.person().id()))
                .map(appointment -> new Guest(session, appointment))
                .toList());
    }

    @Requires(EDIT_DESIGN_SESSIONS)
    void hold(long id, AttendanceForm form) {
        var session = sessions.get(id);
        session.requireVersion(form.version());
        session.hold(form, choices.pillars(form.pillars()), LocalDate.now(clock));
        guests.of(id).forEach(guest -> guest.tookPart(form.guests().contains(guest.id())));
    }

    @Requires(EDIT_DESIGN_SESSIONS)
    void cancel(long id, CancellationForm form) {
        sessions.get(id).cancel(form.why());
    }

    @Requires(NOTE_DESIGN_SESSIONS)
    void note(long id, SessionNoteForm form, Member by) {
        var session = sessions.get(id);
        session.requireGoingOn();
        notes.save(new SessionNote(session, form.words(), Signature.of(by, clock)));
    }
}
