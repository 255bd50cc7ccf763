package nl.veerkrachtigebuurten.accesslog;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who comes at what is guarded, before they get it; what somebody came for holds for the day. */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class AccessLog {

    private static final String ENTRY = """
            insert into access_entry (version, kind, person_id, person_name, occurred_at, what, filter, number, purpose, words)
            values (0, :kind, :person, :name, :now, :what, :filter, :number, :purpose, :words)""";

    /** What for, as it was last said; a look without such a purpose is no row, and shows nothing. */
    private static final String LOOK = """
            insert into access_entry (version, kind, person_id, person_name, occurred_at, what, filter, number, purpose, words)
            select 0, :kind, person_id, :name, :now, :what, :filter, :number, purpose, words from access_entry
            where kind = :said and (kind = 'PLACES' or what = :what) and person_id = :person and occurred_at >= :today
            order by id desc limit 1""";

    private final JdbcClient database;
    private final Clock clock;

    AccessLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether a member said today what the exact places are for. */
    @ForMembers
    @Transactional(readOnly = true)
    public boolean isOpenTo(Member member) {
        return database.sql("select exists (select from access_entry where kind = 'PLACES' and person_id = :person"
                        + " and occurred_at >= :today)")
                .param("person", member.personId())
                .param("today", today())
                .query(Boolean.class)
                .single();
    }

    /** Says for what; from then on it holds. */
    @ForMembers
    public void write(AccessKind kind, Looked looked, PurposeForm why, Member member) {
        entry(kind, looked, member.personId(), member.name(), why.purpose(), why.words());
    }

    /** The same, only if what it is written for comes about. */
    @ForMembers
    @Transactional
    public void writeWithin(AccessKind kind, Looked looked, PurposeForm why, Member member) {
        write(kind, looked, why, member);
    }

    /** Another look, for what was said of it today: whether it may be. What was said of places holds for all of them. */
    @ForMembers
    public boolean look(AccessKind kind, Looked looked, Member member) {
        return database.sql(LOOK)
                        .param("kind", kind.name())
                        .param("said", (kind == AccessKind.PERSON_FILE ? AccessKind.PERSON_SHOWN : kind).name())
                        .param("name", member.name())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("what", looked.what())
                        .param("filter", looked.filter())
                        .param("number", looked.number())
                        .param("person", member.personId())
                        .param("today", today())
                        .update()
                > 0;
    }

    private void entry(
            AccessKind kind,
            Looked looked,
            @Nullable Long person,
            String name,
            @Nullable Purpose purpose,
            @Nullable String words) {
        database.sql(ENTRY)
                .param("kind", kind.name())
                .param("person", person)
                .param("name", name)
                .param("now", Timestamp.from(clock.instant()))
                .param("what", looked.what())
                .param("filter", looked.filter())
                .param("number", looked.number())
                .param("purpose", purpose == null ? null : purpose.name())
                .param("words", words)
                .update();
    }

    private Timestamp today() {
        return Timestamp.from(LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant());
    }
}
