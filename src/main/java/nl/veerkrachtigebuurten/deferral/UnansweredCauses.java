package nl.veerkrachtigebuurten.deferral;

import static nl.veerkrachtigebuurten.access.Permission.DEFER_CAUSES;
import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Scope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Causes of which residents do not hear in time whether anything is done about them. */
@Component
class UnansweredCauses {

    /** The hour stands in the words themselves, so that the database keeps how it goes about it. */
    private static final String WAITING = """
             from cause c
            where c.written_at < timestamptz '%s'
              and not exists (select from intervention_cause ic join intervention i on i.id = ic.intervention_id
                              where ic.cause_id = c.id and i.state <> 'STOPPED')
              and not exists (select from deferral d where d.cause_id = c.id)""";

    private static final String OF_PILLARS =
            " and exists (select from cause_pillar cp where cp.cause_id = c.id and cp.pillar_id = any(:pillars))";

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
        var before = LocalDate.now(clock).minusDays(days).atStartOfDay(clock.getZone());
        var where = WAITING.formatted(before.toInstant()) + (member.mayEverywhere(DEFER_CAUSES) ? "" : OF_PILLARS);
        return database.sql(what + where + order).param("pillars", ids(member.idsOf(Scope.Kind.PILLAR, DEFER_CAUSES)));
    }
}
