package nl.veerkrachtigebuurten.correction;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.SeenFindings;
import nl.veerkrachtigebuurten.cause.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was linked to causes, also what was taken back. */
@Component
class Corrections {

    private static final String INDICATIONS = """
            select 'INDICATION', i.id, coalesce(i.words, i.source), i.finding_id, i.author, w.reason, w.author, w.written_at
            from indication i left join indication_withdrawal w on w.indication_id = i.id where i.cause_id = :cause""";
    private static final String LINKS = """
            select 'CAUSAL_LINK', l.id, e.title, cast(null as bigint), l.author, w.reason, w.author, w.written_at
            from causal_link l join cause e on e.id = l.effect_id
            left join causal_link_withdrawal w on w.causal_link_id = l.id where l.cause_id = :cause""";

    private final JdbcClient database;
    private final SeenFindings findings;

    Corrections(JdbcClient database, SeenFindings findings) {
        this.database = database;
        this.findings = findings;
    }

    /** What was taken back from a cause, the last first. */
    List<Withdrawn> of(long causeId, Member member) {
        return seen(
                database.sql(INDICATIONS + " and w.id is not null union all " + LINKS
                                + " and w.id is not null order by 8 desc limit 40")
                        .param("cause", causeId)
                        .query(Corrections::read)
                        .list(),
                member);
    }

    Optional<Withdrawn> at(Tie tie, long causeId, long id, Member member) {
        var sql = tie == Tie.INDICATION ? INDICATIONS + " and i.id = :id" : LINKS + " and l.id = :id";
        return seen(
                        database.sql(sql)
                                .param("cause", causeId)
                                .param("id", id)
                                .query(Corrections::read)
                                .list(),
                        member)
                .stream()
                .findFirst();
    }

    /** Takes it back, unless somebody did. */
    void put(Tie tie, long id, String reason, Signature by) {
        database.sql("insert into %1$s_withdrawal (version, %1$s_id, reason, author_id, author, written_at)"
                                .formatted(tie.table())
                        + " values (0, :id, :reason, :author, :name, :at) on conflict do nothing")
                .param("id", id)
                .param("reason", reason)
                .param("author", by.personId())
                .param("name", by.name())
                .param("at", Timestamp.from(by.at()))
                .update();
    }

    private List<Withdrawn> seen(List<Withdrawn> rows, Member member) {
        var ids =
                rows.stream().map(Withdrawn::findingId).filter(Objects::nonNull).toList();
        var seen = findings.of(ids, member).stream().collect(toMap(Finding::id, it -> it));
        return rows.stream().map(row -> row.with(find(row.findingId(), seen))).toList();
    }

    private static @Nullable Finding find(@Nullable Long id, Map<Long, Finding> seen) {
        return id == null ? null : seen.get(id);
    }

    private static Withdrawn read(ResultSet row, int number) throws SQLException {
        var at = row.getTimestamp(8);
        return new Withdrawn(
                Tie.valueOf(row.getString(1)),
                row.getLong(2),
                row.getString(3),
                row.getObject(4, Long.class),
                null,
                row.getString(5),
                row.getString(6),
                row.getString(7),
                at == null ? null : at.toInstant());
    }
}
