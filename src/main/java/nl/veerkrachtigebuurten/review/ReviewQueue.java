package nl.veerkrachtigebuurten.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.buurtscan.Buurtscan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the findings of a scan stand, and which of them comes next. */
@Component
class ReviewQueue {

    /** What still waits for a word of the team, or of the writer. */
    enum Standing {
        NEW,
        SEEN,
        ASKS
    }

    /** A finding whose writer was asked for more. */
    record Asked(String scan, long finding, String reason) {}

    private final JdbcClient database;

    ReviewQueue(JdbcClient database) {
        this.database = database;
    }

    Map<Standing, Integer> numbers(Buurtscan scan) {
        return database
                .sql("select standing, count(*)::int from finding_standing where buurtscan_id = :scan"
                        + " and standing in ('NEW', 'SEEN', 'ASKS') group by standing")
                .param("scan", scan.id())
                .query((row, number) -> Map.entry(Standing.valueOf(row.getString(1)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Long> next(Buurtscan scan, Standing standing, long after) {
        return database.sql(
                        "select finding_id from finding_standing where buurtscan_id = :scan and standing = :standing"
                                + " and finding_id > :after order by finding_id limit 1")
                .param("scan", scan.id())
                .param("standing", standing.name())
                .param("after", after)
                .query(Long.class)
                .optional();
    }

    /** What the team asks of somebody, the last asked first. */
    List<Asked> askedOf(long personId) {
        return database.sql(
                        "select s.slug, f.id, r.reason from finding f join finding_standing st on st.finding_id = f.id"
                                + " join buurtscan s on s.id = f.buurtscan_id"
                                + " join lateral (select reason, created_at from finding_review where finding_id = f.id"
                                + " order by id desc limit 1) r on true"
                                + " where f.author_id = :me and st.standing = 'ASKS' and f.withdrawn_at is null"
                                + " and (f.revised_at is null or f.revised_at < r.created_at) order by r.created_at desc limit 5")
                .param("me", personId)
                .query((row, number) -> new Asked(row.getString(1), row.getLong(2), row.getString(3)))
                .list();
    }
}
