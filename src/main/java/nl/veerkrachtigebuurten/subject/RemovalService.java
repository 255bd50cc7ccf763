package nl.veerkrachtigebuurten.subject;

import static nl.veerkrachtigebuurten.access.Permission.MANAGE_PEOPLE;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.accesslog.AccessKind;
import nl.veerkrachtigebuurten.accesslog.AccessLog;
import nl.veerkrachtigebuurten.accesslog.Purpose;
import nl.veerkrachtigebuurten.accesslog.PurposeForm;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.seats.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RemovalService {

    private final AccessLog log;
    private final Removals removals;
    private final JdbcClient database;
    private final Clock clock;

    RemovalService(AccessLog log, Removals removals, JdbcClient database, Clock clock) {
        this.log = log;
        this.removals = removals;
        this.database = database;
        this.clock = clock;
    }

    /** The log says who removed, and why, but not whom: a number stays that leads to nobody. */
    @Requires(MANAGE_PEOPLE)
    void remove(Person person, RemovalForm form, Member member) {
        if (removals.of(person.id()).seated()) {
            throw new RefusedException("removal.refused.seated");
        }
        if (form.reason()
                .toLowerCase(java.util.Locale.ROOT)
                .contains(person.name().toLowerCase(java.util.Locale.ROOT))) {
            throw new RefusedException("removal.refused.named");
        }
        log.writeWithin(
                AccessKind.PERSON_REMOVED,
                SubjectController.about(person),
                new PurposeForm(Purpose.REQUEST, form.reason()),
                member);
        database.sql("select forget_person(:id, :today)")
                .param("id", person.id())
                .param("today", LocalDate.now(clock))
                .query(Integer.class)
                .single();
    }
}
