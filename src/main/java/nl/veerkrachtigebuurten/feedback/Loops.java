package nl.veerkrachtigebuurten.feedback;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.veerkrachtigebuurten.designsession.Discussions;
import nl.veerkrachtigebuurten.feedback.Loop.Deed;
import nl.veerkrachtigebuurten.feedback.Loop.Meant;
import nl.veerkrachtigebuurten.merging.Succession;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what became of a finding, in whatever findings it goes on. */
@Component
class Loops {

    private static final String HEARD = """
            select min(f.heard_on), string_agg(distinct n.name, ', ')
            from finding f join buurtscan s on s.id = f.buurtscan_id join neighbourhood n on n.id = s.neighbourhood_id
            where f.id in (:ids)""";
    private static final String MEANT = """
            select c.id, c.title, d.sentence, d.written_at, i.title, i.state, said.at
            from (select distinct cause_id from live_indication where finding_id in (:ids)) pointed
            join cause c on c.id = pointed.cause_id
            join cause_outcome o on o.cause_id = c.id
            left join deferral d on d.id = o.deferral_id
            left join (intervention_cause ic join intervention i on i.id = ic.intervention_id and i.state <> 'IDEA')
                   on ic.cause_id = c.id
            left join lateral (select max(written_at) as at from intervention_statement where intervention_id = i.id) said on true
            order by c.id, i.id""";

    private final JdbcClient database;
    private final HelpAnswers answers;
    private final Succession succession;
    private final Discussions discussions;
    private final Clock clock;

    Loops(JdbcClient database, HelpAnswers answers, Succession succession, Discussions discussions, Clock clock) {
        this.database = database;
        this.answers = answers;
        this.succession = succession;
        this.discussions = discussions;
        this.clock = clock;
    }

    /** What became of a finding; nothing where it was taken back. */
    Optional<Loop> of(long findingId) {
        var ids = succession.now(findingId);
        return ids.isEmpty() ? Optional.empty() : Optional.of(loop(findingId, ids));
    }

    private Loop loop(long findingId, Set<Long> ids) {
        return database.sql(HEARD)
                .param("ids", ids)
                .query((row, number) -> new Loop(
                        row.getObject(1, LocalDate.class),
                        row.getString(2),
                        meant(ids),
                        discussions.lastOf(ids).orElse(null),
                        answers.of(findingId).orElse(null)))
                .single();
    }

    private List<Meant> meant(Set<Long> ids) {
        var causes = new LinkedHashMap<Long, Meant>();
        database.sql(MEANT).param("ids", ids).query(row -> {
            var title = row.getString(2);
            var whyNot = row.getString(3);
            var said = day(row.getTimestamp(4));
            var cause = causes.computeIfAbsent(row.getLong(1), id -> new Meant(title, whyNot, said, new ArrayList<>()));
            var since = day(row.getTimestamp(7));
            if (row.getString(5) != null && since != null) {
                cause.deeds().add(new Deed(row.getString(5), row.getString(6), since));
            }
        });
        return List.copyOf(causes.values());
    }

    private @Nullable LocalDate day(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant().atZone(clock.getZone()).toLocalDate();
    }
}
