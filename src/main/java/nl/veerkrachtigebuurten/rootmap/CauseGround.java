package nl.veerkrachtigebuurten.rootmap;

import java.util.List;
import java.util.Optional;
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
                from near n join live_causal_link l on l.cause_id = n.id or l.effect_id = n.id
                where n.far < :steps)
            select n.id from near n join cause c on c.id = n.id
            where n.far = 0 or cast(:certainty as text) is null or c.certainty = :certainty
            group by n.id order by min(n.far), n.id limit :most""";

    private static final String WIDELY = """
            select c.id from cause c left join (
                select ends.id, count(*) as number from (select cause_id as id from live_causal_link
                    union all select effect_id from live_causal_link) ends group by ends.id) lines on lines.id = c.id
            where (cast(:pillar as text) is null or exists (select from cause_pillar cp join pillar p on p.id = cp.pillar_id
                   where cp.cause_id = c.id and p.slug = :pillar))
              and (cast(:buurt as text) is null or exists (select from cause_neighbourhood cn
                   join neighbourhood n on n.id = cn.neighbourhood_id where cn.cause_id = c.id and n.slug = :buurt))
              and (cast(:certainty as text) is null or c.certainty = :certainty)
            order by coalesce(lines.number, 0) desc, c.id
            limit :most""";

    private final JdbcClient database;

    CauseGround(JdbcClient database) {
        this.database = database;
    }

    /** As the filter says: those around one thing, or those with the most lines to others. */
    List<Long> of(RootMapFilter filter, Optional<NodeKind.Place> place) {
        var certainty = filter.sureness() == null ? null : filter.sureness().name();
        return place.map(it -> around(it, filter.steps(), certainty))
                .orElseGet(() -> of(filter.pillar(), filter.neighbourhood(), certainty));
    }

    private List<Long> around(NodeKind.Place place, int steps, @Nullable String certainty) {
        var start = switch (place.kind()) {
            case INTERVENTION -> START_OF_INTERVENTION;
            case MILESTONE -> START_OF_MILESTONE;
            case FINDING -> START_OF_FINDING;
            default -> "select id from cause where id = :id";
        };
        return database.sql(NEAR.formatted(start))
                .param("id", place.id())
                .param("steps", steps)
                .param("certainty", certainty)
                .param("most", MOST)
                .query(Long.class)
                .list();
    }

    private List<Long> of(@Nullable String pillar, @Nullable String neighbourhood, @Nullable String certainty) {
        return database.sql(WIDELY)
                .param("pillar", pillar)
                .param("buurt", neighbourhood)
                .param("certainty", certainty)
                .param("most", MOST)
                .query(Long.class)
                .list();
    }
}
