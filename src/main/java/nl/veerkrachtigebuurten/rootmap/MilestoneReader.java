package nl.veerkrachtigebuurten.rootmap;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.platform.Among;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.Milestones;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the milestones that the interventions of the picture lead to, ten at most, each as it stands today. */
@Component
class MilestoneReader {

    private static final String REACHED = "select t.id, t.title, " + GraphReader.COLOUR.formatted("milestone")
            + ", (select coalesce(array_agg(m.intervention_id), '{}') from intervention_milestone m where m.milestone_id = t.id"
            + " and m.intervention_id = any(:ids)) from milestone t where t.id = :focus or t.id in"
            + " (select milestone_id from intervention_milestone where intervention_id = any(:ids))"
            + " order by (t.id = :focus) desc, t.id limit 10";

    private record Row(long id, String title, String colour, Long[] interventionIds) {}

    private final Milestones milestones;
    private final JdbcClient database;
    private final Clock clock;

    MilestoneReader(Milestones milestones, JdbcClient database, Clock clock) {
        this.milestones = milestones;
        this.database = database;
        this.clock = clock;
    }

    void read(Growing graph, long focus) {
        var rows = database.sql(REACHED)
                .param("ids", graph.ids(NodeKind.INTERVENTION))
                .param("focus", focus)
                .query((row, number) -> new Row(row.getLong(1), row.getString(2), row.getString(3), (Long[])
                        row.getArray(4).getArray()))
                .list();
        var today = LocalDate.now(clock);
        var states = milestones.those(Among.ids(rows.stream().map(Row::id).toList())).stream()
                .collect(toMap(Milestone::id, it -> it.stateOn(today)));
        for (var row : rows) {
            var state = "status." + states.get(row.id());
            var added = graph.add(NodeKind.MILESTONE, row.id(), row.title(), state, row.colour());
            graph.linkAll(NodeKind.INTERVENTION, row.interventionIds(), added);
        }
    }
}
