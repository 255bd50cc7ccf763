package nl.veerkrachtigebuurten.subject;

import static nl.veerkrachtigebuurten.access.Permission.MANAGE_PEOPLE;

import java.time.Instant;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.accesslog.AccessKind;
import nl.veerkrachtigebuurten.accesslog.AccessLog;
import nl.veerkrachtigebuurten.accesslog.Looked;
import nl.veerkrachtigebuurten.accesslog.Purpose;
import nl.veerkrachtigebuurten.accesslog.PurposeForm;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of an address that belongs to nobody in the portal: the milestones it follows. */
@Service
@Transactional
class AddressService {

    private static final String WHAT = "Een e-mailadres dat mijlpalen volgt";
    private static final String ON_REQUEST = "Verwijderd op verzoek van wie het adres heeft";
    private static final String FOLLOWED = """
            select m.title, f.asked_at, f.confirmed_at from follower f join milestone m on m.id = f.milestone_id
            where lower(f.email) = lower(:email) order by f.asked_at, f.id""";

    private final AccessLog log;
    private final JdbcClient database;

    AddressService(AccessLog log, JdbcClient database) {
        this.log = log;
        this.database = database;
    }

    /** A milestone that an address follows, or asked to. */
    public record Followed(
            String title, Instant askedAt, @Nullable Instant confirmedAt) {}

    /** Writes in the log what for, and then tells. */
    @Requires(MANAGE_PEOPLE)
    List<Followed> show(AddressForm form, Member member) {
        var followed = database.sql(FOLLOWED)
                .param("email", form.email())
                .query(Followed.class)
                .list();
        log.write(AccessKind.PERSON_SHOWN, Looked.at(WHAT, followed.size()), form.why(), member);
        return followed;
    }

    @Requires(MANAGE_PEOPLE)
    void remove(String email, Member member) {
        var number = database.sql("delete from follower where lower(email) = lower(:email)")
                .param("email", email)
                .update();
        if (number > 0) {
            log.writeWithin(
                    AccessKind.PERSON_REMOVED,
                    Looked.at(WHAT, number),
                    new PurposeForm(Purpose.REQUEST, ON_REQUEST),
                    member);
        }
    }
}
