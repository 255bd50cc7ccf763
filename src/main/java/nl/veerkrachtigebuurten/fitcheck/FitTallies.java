package nl.veerkrachtigebuurten.fitcheck;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkrachtigebuurten.privacy.SmallNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Counts what people say, and finds the checks that ask for a decision. */
@Component
class FitTallies {

    private static final String COUNTS = """
            select check_id, fit, count(*) from fit_answer where check_id in (:ids) group by check_id, fit""";

    /** While one can still answer, only when there are so many that it says nothing of anybody. */
    private static final String ASKING = """
            select c.id from fit_check c join fit_answer a on a.check_id = c.id
            where c.handled_on is null and not exists (select from fit_adjustment d where d.check_id = c.id)
              and (%s)
            group by c.id
            having count(*) filter (where a.fit = 'MISFIT') > 0
               and count(*) filter (where a.fit = 'MISFIT') * c.one_in >= count(*)
               and (count(*) >= :least or c.closes < :today)
            order by c.closes, c.id""";

    private static final String FIRST = " limit 20";
    private static final String ANY = "true";
    private static final String SHOWN = "c.id in (:ids)";
    private static final String OWNED = """
            exists (select from plan p where p.id = c.plan_id and (p.pillar_id in (:pillars)
                    or p.pillar_id is null and :participation))
            or exists (select from intervention i where i.id = c.intervention_id and (i.owner_id in (:seats)
                       or exists (select from intervention_pillar ip where ip.intervention_id = i.id
                                  and ip.pillar_id in (:pillars))))""";

    private final JdbcClient database;
    private final Clock clock;

    FitTallies(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    FitTally of(long id) {
        return of(List.of(id)).getOrDefault(id, new FitTally(Map.of()));
    }

    Map<Long, FitTally> of(Collection<Long> ids) {
        var found = new HashMap<Long, Map<Fit, Integer>>();
        if (!ids.isEmpty()) {
            database.sql(COUNTS).param("ids", ids).query(row -> {
                found.computeIfAbsent(row.getLong(1), unknown -> new EnumMap<>(Fit.class))
                        .put(Fit.valueOf(row.getString(2)), row.getInt(3));
            });
        }
        var tallies = new HashMap<Long, FitTally>();
        found.forEach((id, numbers) -> tallies.put(id, new FitTally(numbers)));
        return tallies;
    }

    /** The checks that ask for a decision, the first of them. */
    List<Long> asking() {
        return asking(ANY, FIRST).query(Long.class).list();
    }

    /** Those of these that do. */
    Set<Long> asking(Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : asking(SHOWN, "").param("ids", ids).query(Long.class).set();
    }

    /** Those that are for who holds these pillars or seats, or is of the participation team; the first of them. */
    List<Long> asking(Set<Long> pillars, Set<Long> seats, boolean participation) {
        return asking(OWNED, FIRST)
                .param("pillars", pillars.isEmpty() ? Set.of(0L) : pillars)
                .param("seats", seats.isEmpty() ? Set.of(0L) : seats)
                .param("participation", participation)
                .query(Long.class)
                .list();
    }

    private StatementSpec asking(String which, String most) {
        return database.sql(ASKING.formatted(which) + most)
                .param("least", SmallNumbers.LEAST)
                .param("today", LocalDate.now(clock));
    }
}
