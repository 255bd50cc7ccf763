package nl.veerkrachtigebuurten.designsession;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkrachtigebuurten.cause.Causes;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.intervention.Interventions;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import nl.veerkrachtigebuurten.seats.Appointment;
import nl.veerkrachtigebuurten.seats.Appointments;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the invented people of the demo come together in design sessions. */
@Component
@Order(ProgrammePart.BUURTSCAN + 8)
class DemoDesignSessions implements ProgrammePart {

    private final DesignSessions sessions;
    private final DesignSessionPages.Kept kept;
    private final Facts facts;
    private final Clock clock;

    DemoDesignSessions(DesignSessions sessions, DesignSessionPages.Kept kept, Facts facts, Clock clock) {
        this.sessions = sessions;
        this.kept = kept;
        this.facts = facts;
        this.clock = clock;
    }

    /** What the file names. */
    @Component("factsOfDesignSessions")
    record Facts(
            Pillars pillars,
            Appointments appointments,
            Causes causes,
            Interventions interventions,
            JdbcClient database) {}

    /** The programme file knows none. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        var byName = facts.appointments().validOn(today).stream()
                .collect(toMap(it -> it.person().name(), it -> it, (first, second) -> first));
        RecordFile.read(new ClassPathResource("demo/designsession.yml"), DemoSessions.class)
                .sessions()
                .forEach(told -> tell(told, today, byName));
    }

    private void tell(DemoSessions.Told told, LocalDate today, Map<String, Appointment> byName) {
        var day = today.minusDays(told.days());
        var planned = day.isAfter(today) ? today.minusDays(9) : day.minusDays(30);
        var session = sessions.save(new DesignSession(signature(byName, told.by(), planned))
                .describe(form(told, day), pillars(told.pillars())));
        var guests = told.guests().stream()
                .map(name -> new Guest(session, requireNonNull(byName.get(name), name)))
                .toList();
        kept.guests().saveAll(guests);
        takeIn(session, told);
        end(session, told, guests, today);
        sessions.save(session);
        told.notes()
                .forEach(note ->
                        kept.notes().save(new SessionNote(session, note.words(), signature(byName, note.by(), day))));
        told.outcomes()
                .forEach(title -> kept.outcomes()
                        .save(new Outcome(
                                session,
                                facts.interventions().findFirstByTitle(title).orElseThrow(),
                                signature(byName, told.by(), day.plusDays(1)))));
    }

    private void end(DesignSession session, DemoSessions.Told told, List<Guest> guests, LocalDate today) {
        var held = told.held();
        if (held != null) {
            session.hold(
                    new AttendanceForm(null, null, held.residents(), held.others(), null),
                    pillars(held.pillars()),
                    today);
            guests.forEach(guest -> guest.tookPart(!held.absent().contains(guest.name())));
            kept.guests().saveAll(guests);
        }
        if (told.cancelled() != null) {
            session.cancel(told.cancelled());
        }
    }

    private void takeIn(DesignSession session, DemoSessions.Told told) {
        told.causes()
                .forEach(title -> facts.database()
                        .sql("insert into design_session_cause select :session, id from cause where title = :title")
                        .param("session", session.id())
                        .param("title", title)
                        .update());
        told.findings()
                .forEach(words -> facts.database()
                        .sql("insert into design_session_finding select :session, min(id) from finding"
                                + " where withdrawn_at is null and words ilike '%' || :words || '%' having min(id) is not null"
                                + " on conflict do nothing")
                        .param("session", session.id())
                        .param("words", words)
                        .update());
    }

    private static DesignSessionForm form(DemoSessions.Told told, LocalDate day) {
        return new DesignSessionForm(
                told.title(),
                day,
                told.place(),
                told.forWhom(),
                List.of(),
                null,
                told.residents(),
                told.others(),
                told.methods(),
                null);
    }

    private List<Pillar> pillars(List<String> slugs) {
        return slugs.stream().map(facts.pillars()::at).toList();
    }

    private Signature signature(Map<String, Appointment> byName, String name, LocalDate day) {
        var person = requireNonNull(byName.get(name), name).person();
        return new Signature(
                person.id(),
                person.name(),
                day.atTime(14, 10).atZone(clock.getZone()).toInstant());
    }
}
