package nl.veerkrachtigebuurten.deferral;

import static nl.veerkrachtigebuurten.access.Permission.DEFER_CAUSES;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Scope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Causes of which residents do not hear in time whether anything is done about them. */
@Component
class UnansweredCauses {

    private static final String WAITING = """
             from cause c join cause_outcome o on o.cause_id = c.id
            where c.written_at < :before and not o.thought_of and o.deferral_id is null
              and (:all or exists (select from cause_pillar cp where cp.cause_id = c.id and cp.pillar_id in (:pillars)))""";

    private final JdbcClient database;
    private final Clock clock;
    private final int days;

    UnansweredCauses(JdbcClient database, Clock clock, @Value("${portal.cause-answer-days:60}") int days) {
        this.database = database;
        this.clock = clock;
        this.days = days;
    }

    /** One that waits, since when. */
    record Waiting(long id, String title, Instant since) {

        public String path() {
            return "/oorzaken/" + id;
        }
    }

    /** After how many days a cause asks for an answer. */
    int days() {
        return days;
    }

    int number(Member member) {
        return waiting("select count(*)::int", "", member).query(Integer.class).single();
    }

    /** Those that this member may answer, the one that waits longest first. */
    List<Waiting> of(Member member, int most) {
        return waiting("select c.id, c.title, c.written_at", " order by c.written_at, c.id limit " + most, member)
                .query((row, number) -> new Waiting(
                        row.getLong(1), row.getString(2), row.getTimestamp(3).toInstant()))
                .list();
    }

    private JdbcClient.StatementSpec waiting(String what, String order, Member member) {
        var pillars = member.idsOf(Scope.Kind.PILLAR, DEFER_CAUSES);
        var before = LocalDate.now(clock).minusDays(days).atStartOfDay(clock.getZone());
        return database.sql(what + WAITING + order)
                .param("before", Timestamp.from(before.toInstant()))
                .param("all", member.mayEverywhere(DEFER_CAUSES))
                .param("pillars", pillars.isEmpty() ? Set.of(0L) : pillars);
    }
}
