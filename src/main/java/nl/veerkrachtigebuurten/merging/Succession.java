package nl.veerkrachtigebuurten.merging;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where what was said lives on, and from whom something comes, so that nobody who gave a finding is lost. */
@Component
public class Succession {

    private static final String NOW = """
            with recursive onward(id) as (
                select cast(:id as bigint)
                union
                select s.successor_id from onward o join finding_succession s on s.finding_id = o.id)
            select f.id from onward o join finding f on f.id = o.id where f.withdrawn_at is null""";

    private static final String ORIGINS = """
            with recursive back(id) as (
                select cast(:id as bigint)
                union
                select s.finding_id from back b join finding_succession s on s.successor_id = b.id)
            select id from back""";

    private final JdbcClient database;

    Succession(JdbcClient database) {
        this.database = database;
    }

    /** The findings that count and in which what was said lives on today: itself where it still counts. */
    public Set<Long> now(long findingId) {
        return ask(NOW, findingId);
    }

    /** All findings whose giver must hear of it: itself, and whatever went on in it. */
    public Set<Long> origins(long findingId) {
        return ask(ORIGINS, findingId);
    }

    private Set<Long> ask(String sql, long findingId) {
        return database.sql(sql).param("id", findingId).query(Long.class).set();
    }
}
