package nl.veerkrachtigebuurten.buurtscan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many findings each buurt has, where anybody may know that: the same number that stands on its page. */
@Component
public class PublicTotals {

    private static final String TALLIES = "select s.neighbourhood_id, t.kind, sum(t.number)::int from finding_tally t"
            + " join buurtscan s on s.id = t.buurtscan_id where t.pillar_id is null group by 1, 2";

    private final JdbcClient database;

    PublicTotals(JdbcClient database) {
        this.database = database;
    }

    private record Tally(long neighbourhoodId, FindingKind kind, int number) {}

    /** By the id of the buurt; nothing for a buurt of which it is not told. */
    public Map<Long, Integer> byNeighbourhood() {
        var tallies = database
                .sql(TALLIES)
                .query((row, number) -> new Tally(row.getLong(1), FindingKind.valueOf(row.getString(2)), row.getInt(3)))
                .list()
                .stream()
                .collect(groupingBy(Tally::neighbourhoodId, toMap(Tally::kind, Tally::number)));
        var totals = new LinkedHashMap<Long, Integer>();
        tallies.forEach((id, numbers) -> {
            var figures = PublicFigures.of(numbers);
            if (figures.total() != null && !figures.kinds().isEmpty()) {
                totals.put(id, figures.total());
            }
        });
        return totals;
    }
}
