package nl.veerkrachtigebuurten.rootmap;

import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the part of the root map that one looks at: a fixed number of statements, and never more than fits in a picture. */
@Component
@Transactional(readOnly = true)
class GraphReader {

    static final String COLOUR = "coalesce((select p.colour from %1$s_pillar x join pillar p on p.id = x.pillar_id"
            + " where x.%1$s_id = t.id order by p.position limit 1), 'other')";
    private static final String CAUSES = "select t.id, t.title, t.certainty, " + COLOUR.formatted("cause")
            + " from cause t where t.id = any(:ids) order by t.id";
    private static final String LINKS =
            "select cause_id, effect_id, certainty from live_causal_link where cause_id = any(:ids) and effect_id = any(:ids) order by id";
    private static final String INTERVENTIONS = "select t.id, t.title, t.state, " + COLOUR.formatted("intervention")
            + ", (select coalesce(array_agg(c.cause_id), '{}') from intervention_cause c where c.intervention_id = t.id and c.cause_id = any(:ids))"
            + " from intervention t where t.id = :focus or t.id in (select intervention_id from intervention_cause"
            + " where cause_id = any(:ids)) order by (t.id = :focus) desc, t.state = 'STOPPED', t.id limit 14";
    private static final String HIDDEN = """
            select c.id, (select count(*) from live_causal_link l where l.cause_id = c.id and l.effect_id <> all(:ids))
                       + (select count(*) from live_causal_link l where l.effect_id = c.id and l.cause_id <> all(:ids))
            from cause c where c.id = any(:ids)""";

    private final CauseGround ground;
    private final HeardReader heard;
    private final MilestoneReader milestones;
    private final JdbcClient database;

    GraphReader(CauseGround ground, HeardReader heard, MilestoneReader milestones, JdbcClient database) {
        this.ground = ground;
        this.heard = heard;
        this.milestones = milestones;
        this.database = database;
    }

    RootGraph read(RootMapFilter filter, Member member) {
        var place = NodeKind.read(filter.around());
        if (filter.around() != null && place.isEmpty()) {
            throw new NotFoundException();
        }
        var ids = ground.of(filter, place).toArray(Long[]::new);
        var graph = new Growing(filter.around());
        causes(graph, ids);
        var intervention = focus(place, NodeKind.INTERVENTION);
        var milestone = focus(place, NodeKind.MILESTONE);
        if (filter.isWithInterventions() || intervention + milestone > 0) {
            interventions(graph, ids, intervention);
            milestones.read(graph, milestone);
        }
        var finding = place.filter(it -> it.kind() == NodeKind.FINDING);
        heard.read(graph, filter.isWithFindings() ? ids : new Long[0], finding, member);
        if (filter.around() != null && !graph.has(filter.around())) {
            throw new NotFoundException();
        }
        return graph.grown();
    }

    /** The id of what one looks around, if it is of this kind. */
    private static long focus(Optional<NodeKind.Place> place, NodeKind kind) {
        return place.filter(it -> it.kind() == kind).map(NodeKind.Place::id).orElse(0L);
    }

    private void causes(Growing graph, Long[] ids) {
        ask(
                CAUSES,
                ids,
                0L,
                (row, number) -> graph.add(
                        NodeKind.CAUSE,
                        row.getLong(1),
                        row.getString(2),
                        "certainty." + row.getString(3),
                        row.getString(4)));
        ask(
                LINKS,
                ids,
                0L,
                (row, number) -> graph.link(
                        NodeKind.CAUSE.key(row.getLong(1)), NodeKind.CAUSE.key(row.getLong(2)), row.getString(3)));
        ask(HIDDEN, ids, 0L, (row, number) -> graph.more(row.getLong(1), row.getInt(2)));
    }

    private void interventions(Growing graph, Long[] ids, long focus) {
        ask(INTERVENTIONS, ids, focus, (row, number) -> {
            var added = graph.add(
                    NodeKind.INTERVENTION,
                    row.getLong(1),
                    row.getString(2),
                    "intervention.state." + row.getString(3),
                    row.getString(4));
            return graph.linkAll(NodeKind.CAUSE, (Long[]) row.getArray(5).getArray(), added);
        });
    }

    private void ask(String sql, Long[] ids, long focus, RowMapper<?> each) {
        database.sql(sql).param("ids", ids).param("focus", focus).query(each).list();
    }
}
