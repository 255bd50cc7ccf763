package nl.veerkrachtigebuurten.cbsfile;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What CBS says of the buurten of the programme: as it was read, and as it holds. */
@Component
class CbsValues {

    private static final String TAKE = """
            insert into cbs_figure (neighbourhood_id, year, figure, value, import_id)
            select v.neighbourhood_id, i.year, v.figure, v.value, i.id from cbs_import_value v
            join cbs_import i on i.id = v.import_id where i.id = :id
            on conflict (neighbourhood_id, year, figure) do update
            set value = excluded.value, import_id = excluded.import_id where cbs_figure.value <> excluded.value""";

    private final JdbcClient database;

    CbsValues(JdbcClient database) {
        this.database = database;
    }

    /** All buurten, each with the codes of that year. */
    List<CoveredBuurt> covered(int year) {
        return database.sql(
                        "select n.id, n.name, coalesce(string_agg(c.code, ' ' order by c.code), '') from neighbourhood n"
                                + " left join neighbourhood_cbs c on c.neighbourhood_id = n.id and c.year = :year"
                                + " group by n.id, n.name order by n.name")
                .param("year", year)
                .query((row, number) -> new CoveredBuurt(row.getLong(1), row.getString(2), codes(row.getString(3))))
                .list();
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }

    void keep(long importId, long neighbourhoodId, Map<CbsFigure, BigDecimal> values) {
        values.forEach((figure, value) -> database.sql(
                        "insert into cbs_import_value (import_id, neighbourhood_id, figure, value) values (?, ?, ?, ?)")
                .params(importId, neighbourhoodId, figure.name(), value)
                .update());
    }

    /** Makes what was read hold; tells how many figures that changed. */
    int take(long importId) {
        return database.sql(TAKE).param("id", importId).update();
    }

    /** What was read, by buurt. */
    Map<String, Map<CbsFigure, BigDecimal>> read(long importId) {
        var read = new LinkedHashMap<String, Map<CbsFigure, BigDecimal>>();
        database.sql("select n.name, v.figure, v.value from cbs_import_value v join neighbourhood n"
                        + " on n.id = v.neighbourhood_id where v.import_id = :id order by n.name")
                .param("id", importId)
                .query(row -> {
                    put(read, row.getString(1), row);
                });
        return read;
    }

    /** What holds of a buurt, by year, the last year first. */
    Map<Integer, Map<CbsFigure, BigDecimal>> of(long neighbourhoodId) {
        var years = new LinkedHashMap<Integer, Map<CbsFigure, BigDecimal>>();
        database.sql("select year, figure, value from cbs_figure where neighbourhood_id = :id order by year desc")
                .param("id", neighbourhoodId)
                .query(row -> {
                    put(years, row.getInt(1), row);
                });
        return years;
    }

    private static <K> void put(Map<K, Map<CbsFigure, BigDecimal>> all, K key, ResultSet row) throws SQLException {
        all.computeIfAbsent(key, unknown -> new LinkedHashMap<>())
                .put(CbsFigure.valueOf(row.getString("figure")), row.getBigDecimal("value"));
    }
}
