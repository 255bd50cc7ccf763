package nl.veerkrachtigebuurten.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import nl.veerkrachtigebuurten.privacy.SmallNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Counts findings whose giver did not hear an outcome: nothing is done about it, and nobody said why not. */
@Component
class OpenLoops {

    private static final String OPEN = """
            with told as materialized (select cause_id, done, deferral_id is not null as refused from cause_outcome),
            heard as (select i.finding_id from live_indication i join told on told.cause_id = i.cause_id
                      where i.finding_id is not null
                      group by i.finding_id having bool_or(told.done) or bool_and(told.refused)),
            open as (select f.buurtscan_id, case when f.heard_on > :month then 0 when f.heard_on > :quarter then 1
                                                 when f.heard_on > :half then 2 else 3 end as age
                     from finding f
                     where f.withdrawn_at is null and not exists (select from heard where heard.finding_id = f.id))
            """;
    private static final String BY_BUURT = OPEN + """
            select n.slug, n.name, open.age, count(*)::int
            from open join buurtscan s on s.id = open.buurtscan_id join neighbourhood n on n.id = s.neighbourhood_id
            group by n.slug, n.name, open.age order by n.name, open.age""";
    private static final String IN_ALL =
            OPEN + "select count(*)::int, (count(*) filter (where age = 3))::int from open";

    private final JdbcClient database;
    private final Clock clock;

    OpenLoops(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How long ago something was said. */
    enum Age {
        UNDER_30,
        UNDER_90,
        UNDER_180,
        OLDER
    }

    /**
     * Those of one buurt, as somebody may know their number: for others than the team down to a whole step, so that nothing
     * follows from two of them or of two days.
     *
     * @param ages how many of each age; none where that is too few to tell
     * @param total of all ages; none where that is too few to tell
     */
    record OfBuurt(
            String slug,
            String name,
            List<@Nullable Integer> ages,
            @Nullable Integer total) {

        static OfBuurt of(String slug, String name, List<Integer> numbers, boolean toTheTeam) {
            var ages = new ArrayList<@Nullable Integer>();
            numbers.forEach(number -> ages.add(SmallNumbers.told(number, toTheTeam)));
            var total = numbers.stream().mapToInt(number -> number).sum();
            return new OfBuurt(slug, name, ages, SmallNumbers.told(total, toTheTeam));
        }
    }

    /** How many there are in all, and how many of them are of the oldest. */
    record InAll(int number, int oldest) {}

    InAll inAll() {
        return open(IN_ALL)
                .query((row, number) -> new InAll(row.getInt(1), row.getInt(2)))
                .single();
    }

    List<OfBuurt> byBuurt(boolean toTheTeam) {
        var names = new LinkedHashMap<String, String>();
        var numbers = new LinkedHashMap<String, List<Integer>>();
        open(BY_BUURT).query(row -> {
            names.put(row.getString(1), row.getString(2));
            numbers.computeIfAbsent(
                            row.getString(1), slug -> new ArrayList<>(Collections.nCopies(Age.values().length, 0)))
                    .set(row.getInt(3), row.getInt(4));
        });
        return numbers.entrySet().stream()
                .map(it -> OfBuurt.of(it.getKey(), names.getOrDefault(it.getKey(), ""), it.getValue(), toTheTeam))
                .toList();
    }

    private StatementSpec open(String sql) {
        var today = LocalDate.now(clock);
        return database.sql(sql)
                .param("month", today.minusDays(30))
                .param("quarter", today.minusDays(90))
                .param("half", today.minusDays(180));
    }
}
