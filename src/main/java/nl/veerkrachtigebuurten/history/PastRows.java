package nl.veerkrachtigebuurten.history;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes to the tables of Envers what it could not see. */
@Component
class PastRows {

    private static final String SINCE = """
            select m.id, (select min(edited_at) from milestone_past p join edit e on e.id = edit_id where p.id = m.id) as since
              from milestone m
             where not exists (select from milestone_past p join edit e on e.id = edit_id
                                where p.id = m.id and edited_at < (planned_on + 1)::timestamp at time zone :zone)""";
    private static final String STEP = """
            with made as (insert into edit (edited_at, author, author_id) values (:at, :author, :authorId) returning id)
            insert into milestone_past (id, edit_id, edit_kind, title, why, lane, neighbourhood_id, owner_id, moment_words,
                                        moment_earliest, moment_latest, moment_review_on, published, said, reached_on,
                                        reported_on, planned_on)
            select m.id, made.id, :kind, :title, why, lane, neighbourhood_id, :ownerId, :words,
                   :earliest, :latest, :reviewOn, published, :said, :reachedOn, :reportedOn, planned_on
              from milestone m, made where m.id = :id
            returning edit_id""";
    private static final List<String> PARTS = List.of("""
            insert into milestone_pillar_past (milestone_id, pillar_id, edit_id, edit_kind)
            select milestone_id, pillar_id, :edit, 0 from milestone_pillar where milestone_id = :id""", """
            insert into milestone_need_past (milestone_id, need_id, edit_id, edit_kind)
            select milestone_id, need_id, :edit, 0 from milestone_need where milestone_id = :id""", """
            insert into milestone_evidence_past (milestone_id, position, edit_id, edit_kind, label, url)
            select milestone_id, position, :edit, 0, label, url from milestone_evidence where milestone_id = :id""");

    private final JdbcClient database;
    private final Clock clock;

    PastRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The milestones that have no past on the day they were planned on, and since when they have one; {@code MAX} is never. */
    Map<Long, Instant> since() {
        database.sql("select pg_advisory_xact_lock(hashtext('milestone_past'))").query(row -> {});
        var found = new HashMap<Long, Instant>();
        database.sql(SINCE).param("zone", clock.getZone().getId()).query(row -> {
            var since = row.getTimestamp("since");
            found.put(row.getLong("id"), since == null ? Instant.MAX : since.toInstant());
        });
        return found;
    }

    /** The pillars, needs and links are taken to have been there from the first step on. */
    void write(long id, List<EarlierPast.Step> steps) {
        for (var number = 0; number < steps.size(); number++) {
            var edit = write(id, steps.get(number), number);
            if (number == 0) {
                PARTS.forEach(part ->
                        database.sql(part).param("edit", edit).param("id", id).update());
            }
        }
    }

    private long write(long id, EarlierPast.Step step, int number) {
        var by = step.by();
        var said = step.said();
        return database.sql(STEP)
                .param("id", id)
                .param("kind", Math.min(number, 1))
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("author", by == null ? null : by.author(), Types.VARCHAR)
                .param("authorId", by == null ? null : by.authorId(), Types.BIGINT)
                .param("title", step.title())
                .param("ownerId", step.ownerId())
                .param("words", step.moment().words())
                .param("earliest", step.moment().earliest(), Types.DATE)
                .param("latest", step.moment().latest(), Types.DATE)
                .param("reviewOn", step.moment().reviewOn(), Types.DATE)
                .param("said", said == null ? null : said.name(), Types.VARCHAR)
                .param("reachedOn", step.reachedOn(), Types.DATE)
                .param("reportedOn", step.reportedOn(), Types.DATE)
                .query(Long.class)
                .single();
    }
}
