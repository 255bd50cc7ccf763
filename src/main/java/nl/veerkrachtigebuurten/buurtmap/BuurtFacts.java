package nl.veerkrachtigebuurten.buurtmap;

import java.util.List;
import nl.veerkrachtigebuurten.buurtscan.PublicTotals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What anybody may know of each buurt, in as many statements however many there are. */
@Component
class BuurtFacts {

    private static final String FACTS = """
            select n.id, n.slug, n.name, s.phase, s.year, coalesce(m.number, 0) as milestones
            from neighbourhood n
            left join (select distinct on (neighbourhood_id) neighbourhood_id, phase, year from buurtscan
                       order by neighbourhood_id, year desc) s on s.neighbourhood_id = n.id
            left join (select neighbourhood_id, count(*)::int as number from milestone
                       where published and said is distinct from 'DROPPED' group by neighbourhood_id) m on m.neighbourhood_id = n.id
            order by n.name""";

    private final JdbcClient database;
    private final PublicTotals totals;

    BuurtFacts(JdbcClient database, PublicTotals totals) {
        this.database = database;
        this.totals = totals;
    }

    /**
     * @param phase how far its last scan is, and of which year that is; none where there was none
     * @param findings how many there are; none where that may not be told
     */
    record Facts(
            String slug,
            String name,
            @Nullable String phase,
            @Nullable Integer year,
            int milestones,
            @Nullable Integer findings) {}

    List<Facts> all() {
        var findings = totals.byNeighbourhood();
        return database.sql(FACTS)
                .query((row, number) -> new Facts(
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("phase"),
                        row.getObject("year", Integer.class),
                        row.getInt("milestones"),
                        findings.get(row.getLong("id"))))
                .list();
    }
}
