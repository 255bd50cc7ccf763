package nl.veerkrachtigebuurten.consequence;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds whether a cause leads back to itself, within a few steps: vicious circles are real. */
@Component
class Circles {

    /** Every step from the cause, up to so many steps away; each step once for each distance, so that it ends. */
    private static final String STEPS = """
            with recursive walk as (
                select cause_id, effect_id, 1 as far from live_causal_link where cause_id = :id
                union
                select c.cause_id, c.effect_id, w.far + 1 from walk w join live_causal_link c on c.cause_id = w.effect_id
                where w.far < 5 and w.effect_id <> :id)
            select cause_id, effect_id from walk order by far, cause_id, effect_id""";

    private final JdbcClient database;

    Circles(JdbcClient database) {
        this.database = database;
    }

    /** The shortest way from a cause back to itself, both ends included; empty where there is none. */
    List<Long> through(long causeId) {
        Map<Long, Long> cameFrom = new HashMap<>();
        for (var step : steps(causeId)) {
            if (step.to() == causeId) {
                return way(causeId, step.from(), cameFrom);
            }
            cameFrom.putIfAbsent(step.to(), step.from());
        }
        return List.of();
    }

    private static List<Long> way(long causeId, long last, Map<Long, Long> cameFrom) {
        var way = new LinkedList<>(List.of(last, causeId));
        while (way.getFirst() != causeId) {
            way.addFirst(requireNonNull(cameFrom.get(way.getFirst())));
        }
        return List.copyOf(way);
    }

    private List<Step> steps(long causeId) {
        return database.sql(STEPS)
                .param("id", causeId)
                .query((row, number) -> new Step(row.getLong(1), row.getLong(2)))
                .list();
    }

    private record Step(long from, long to) {}
}
