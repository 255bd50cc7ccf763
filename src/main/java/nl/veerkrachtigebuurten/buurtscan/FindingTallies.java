package nl.veerkrachtigebuurten.buurtscan;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how many findings there are, from what the database keeps count of; for who sees the own ones only, by counting. */
@Component
class FindingTallies {

    private static final String OWN = "(select f.buurtscan_id, f.kind, p.pillar_id, count(*) as number from finding f"
            + " cross join lateral (select null::bigint as pillar_id union all select pillar_id from finding_pillar"
            + " where finding_id = f.id) p where f.author_id = :me and f.withdrawn_at is null group by 1, 2, 3)";

    private final JdbcClient database;

    FindingTallies(JdbcClient database) {
        this.database = database;
    }

    FindingTally of(Buurtscan scan, Sight sight) {
        return new FindingTally(database.sql("select kind, pillar_id, number from " + source(sight)
                        + " t where buurtscan_id = :scan and number > 0")
                .param("scan", scan.id())
                .param("me", sight.personId())
                .query((row, number) -> new FindingTally.Count(
                        FindingKind.valueOf(row.getString(1)), row.getObject(2, Long.class), row.getInt(3)))
                .list());
    }

    /** Of each scan, by its id, how many findings there are. */
    Map<Long, Integer> totals(Sight sight) {
        return byScan(
                "select buurtscan_id, sum(number)::int from " + source(sight)
                        + " t where pillar_id is null and :pillar = 0 group by 1",
                0,
                sight);
    }

    /** Of each scan, by its id, how many findings touch a pillar. */
    Map<Long, Integer> touching(long pillarId, Sight sight) {
        return byScan(
                "select buurtscan_id, sum(number)::int from " + source(sight)
                        + " t where pillar_id = :pillar group by 1 having sum(number) > 0",
                pillarId,
                sight);
    }

    private Map<Long, Integer> byScan(String sql, long pillarId, Sight sight) {
        return database
                .sql(sql)
                .param("pillar", pillarId)
                .param("me", sight.personId())
                .query((row, number) -> Map.entry(row.getLong(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String source(Sight sight) {
        return sight.all() ? "finding_tally" : OWN;
    }
}
