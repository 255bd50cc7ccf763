package nl.veerkrachtigebuurten.rootmap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds which causes the root map shows: those around what one looks at, nearest first, and never too many. */
@Component
class CauseGround {

    static final int MOST = 20;

    private static final String START_OF_INTERVENTION =
            "select cause_id from intervention_cause where intervention_id = :id";
    private static final String START_OF_MILESTONE = "select c.cause_id from intervention_milestone m"
            + " join intervention_cause c on c.intervention_id = m.intervention_id where m.milestone_id = :id";
    private static final String START_OF_FINDING = "select cause_id from live_indication where finding_id = :id";

    /** Both ways along the lines between causes; each cause once for each distance, so that it ends. */
    private static final String NEAR = """
            with recursive near(id, far) as (
                select cause_id, 0 from (%s) start(cause_id)
                union
                select case when l.cause_id = n.id then l.effect_id else l.cause_id end, n.far + 1
                from near n join causal_link l on l.cause_id = n.id or l.effect_id = n.id
                where n.far < :steps)
            select id from near group by id order by min(far), id limit :most""";

    private static final String WIDELY = """
            select c.id from cause c
            where (cast(:pillar as text) is null or exists (select from cause_pillar cp join pillar p on p.id = cp.pillar_id
                   where cp.cause_id = c.id and p.slug = :pillar))
              and (cast(:buurt as text) is null or exists (select from cause_neighbourhood cn
                   join neighbourhood n on n.id = cn.neighbourhood_id where cn.cause_id = c.id and n.slug = :buurt))
            order by (select count(*) from causal_link l where l.cause_id = c.id)
                   + (select count(*) from causal_link l where l.effect_id = c.id) desc, c.id
            limit :most""";

    private final JdbcClient database;

    CauseGround(JdbcClient database) {
        this.database = database;
    }

    List<Long> around(NodeKind.Place place, int steps) {
        var start = switch (place.kind()) {
            case INTERVENTION -> START_OF_INTERVENTION;
            case MILESTONE -> START_OF_MILESTONE;
            case FINDING -> START_OF_FINDING;
            default -> "select id from cause where id = :id";
        };
        return database.sql(NEAR.formatted(start))
                .param("id", place.id())
                .param("steps", steps)
                .param("most", MOST)
                .query(Long.class)
                .list();
    }

    /** Those with the most lines to others, of a pillar or a buurt if one is asked for. */
    List<Long> of(@Nullable String pillar, @Nullable String neighbourhood) {
        return database.sql(WIDELY)
                .param("pillar", pillar)
                .param("buurt", neighbourhood)
                .param("most", MOST)
                .query(Long.class)
                .list();
    }
}
