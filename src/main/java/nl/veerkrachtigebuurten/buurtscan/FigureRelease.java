package nl.veerkrachtigebuurten.buurtscan;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.veerkrachtigebuurten.buurtscan.ReleasedMonth.Told;
import nl.veerkrachtigebuurten.privacy.SmallNumbers;
import nl.veerkrachtigebuurten.privacy.SmallNumbers.Left;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what there is now and decides, buurt by buurt, what of it may be told beside all that was told before. */
@Component
class FigureRelease {

    private static final String NUMBERS = """
            select s.neighbourhood_id, s.id, t.kind, t.pillar_id, t.number
            from buurtscan s left join finding_tally t on t.buurtscan_id = s.id and t.number > 0 order by s.id""";

    private final JdbcClient database;

    FigureRelease(JdbcClient database) {
        this.database = database;
    }

    List<Told> of(LocalDate month) {
        var before = database
                .sql("select neighbourhood_id, buurtscan_id, kind, pillar_id, number from released_figure"
                        + " where number is not null and month < :month order by month")
                .param("month", java.sql.Date.valueOf(month))
                .query((row, number) -> ReleasedFigures.read(row))
                .list()
                .stream()
                .collect(groupingBy(Told::neighbourhoodId));
        var now = database.sql(NUMBERS).query((row, number) -> ReleasedFigures.read(row)).list().stream()
                .collect(groupingBy(Told::neighbourhoodId));
        return now.entrySet().stream()
                .flatMap(it -> tell(it.getKey(), it.getValue(), before.getOrDefault(it.getKey(), List.of())).stream())
                .toList();
    }

    private static List<Told> tell(long neighbourhoodId, List<Told> numbers, List<Told> before) {
        var scans = numbers.stream()
                .map(it -> Objects.requireNonNull(it.scanId()))
                .distinct()
                .toList();
        var all = Counted.in(new Counted.Ground(neighbourhoodId, scans));
        var counted = counted(all, numbers);
        var left = before.stream()
                .map(it ->
                        new Left<>(all.of(it.scanId(), it.kind(), it.pillarId()), Objects.requireNonNull(it.number())))
                .toList();
        return told(counted, left);
    }

    static List<Told> told(Map<Counted, Integer> counted, Collection<Left<Counted>> left) {
        var asked = counted.keySet().stream().sorted(Counted.BY_WEIGHT).toList();
        var released = SmallNumbers.released(asked, counted, left);
        return asked.stream()
                .filter(it -> counted.getOrDefault(it, 0) >= SmallNumbers.LEAST)
                .map(it -> told(it, released.get(it)))
                .toList();
    }

    private static Told told(Counted it, @Nullable Integer number) {
        return new Told(it.ground().neighbourhoodId(), it.scanId(), it.kind(), it.pillarId(), number);
    }

    /** Of what is kept count of, all sums that anybody asks for. */
    static Map<Counted, Integer> counted(Counted all, Collection<Told> numbers) {
        var counted = new HashMap<Counted, Integer>();
        for (var it : numbers) {
            if (it.number() != null) {
                groups(all, it).forEach(group -> counted.merge(group, it.number(), Integer::sum));
            }
        }
        return counted;
    }

    private static Set<Counted> groups(Counted all, Told it) {
        var groups = new HashSet<Counted>();
        for (var scan : orAll(it.scanId())) {
            for (var kind : orAll(it.kind())) {
                groups.add(all.of(scan, kind, it.pillarId()));
            }
        }
        return groups;
    }

    private static <T> List<@Nullable T> orAll(@Nullable T one) {
        var both = new ArrayList<@Nullable T>();
        both.add(one);
        both.add(null);
        return both;
    }
}
