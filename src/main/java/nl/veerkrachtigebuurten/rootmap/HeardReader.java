package nl.veerkrachtigebuurten.rootmap;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.buurtscan.SeenFindings;
import nl.veerkrachtigebuurten.privacy.SmallNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what was heard: of each cause how many findings point at it, for the team by their kind. Fewer than
 * {@value SmallNumbers#LEAST} is a few to anybody else, more is told in steps, and never by kind.
 */
@Component
class HeardReader {

    private static final String BY_KIND = """
            select i.cause_id, f.kind, count(*) from live_indication i join finding f on f.id = i.finding_id
            where i.cause_id = any(:ids) and f.id <> :focus
            group by 1, 2 order by 3 desc, 1, 2 limit 16""";
    private static final String IN_ALL = """
            select i.cause_id, '', count(*) from live_indication i
            where i.cause_id = any(:ids) and i.kind = 'FINDING' and i.finding_id <> :focus
            group by 1 order by 3 desc, 1 limit 16""";

    private final SeenFindings findings;
    private final JdbcClient database;

    HeardReader(SeenFindings findings, JdbcClient database) {
        this.findings = findings;
        this.database = database;
    }

    void read(Growing graph, Long[] causeIds, Optional<NodeKind.Place> finding, Member member) {
        var focus = finding.map(NodeKind.Place::id).orElse(0L);
        if (finding.isPresent()) {
            findings.of(List.of(focus), member).forEach(it -> graph.finding(it, pointedAt(focus)));
        }
        var isTeam = member.may(EDIT_FINDINGS);
        database.sql(isTeam ? BY_KIND : IN_ALL)
                .param("ids", causeIds)
                .param("focus", isTeam ? focus : 0L)
                .query((row, number) ->
                        graph.heard(row.getLong(1), row.getString(2), SmallNumbers.told(row.getInt(3), isTeam)))
                .list();
    }

    private List<Long> pointedAt(long findingId) {
        return database.sql("select cause_id from live_indication where finding_id = :id order by cause_id")
                .param("id", findingId)
                .query(Long.class)
                .list();
    }
}
