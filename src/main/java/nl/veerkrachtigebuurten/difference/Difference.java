package nl.veerkrachtigebuurten.difference;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.difference.Change.Kind;
import nl.veerkrachtigebuurten.difference.Change.Reason;
import nl.veerkrachtigebuurten.routekaart.MilestoneState;
import nl.veerkrachtigebuurten.routekaart.MilestoneSummary;
import org.jspecify.annotations.Nullable;

/** What changed on the routekaart between the ends of two days. */
record Difference(LocalDate from, LocalDate until, List<Change> changes) {

    /**
     * Sets the milestones of two days beside each other. One that is only there before, because a visitor may not see it
     * after, is passed over.
     *
     * @param reasons what was said in between of a milestone's change
     */
    static Difference of(
            LocalDate from,
            LocalDate until,
            List<MilestoneSummary> before,
            List<MilestoneSummary> after,
            BiFunction<Long, Kind, List<Reason>> reasons) {
        var known = before.stream().collect(Collectors.toMap(MilestoneSummary::id, Function.identity()));
        return new Difference(
                from,
                until,
                after.stream()
                        .flatMap(now -> {
                            var was = known.get(now.id());
                            return kinds(was, now).stream()
                                    .map(kind -> new Change(kind, was, now, reasons.apply(now.id(), kind)));
                        })
                        .toList());
    }

    private static Set<Kind> kinds(@Nullable MilestoneSummary was, MilestoneSummary now) {
        if (was == null) {
            return EnumSet.of(Kind.ADDED);
        }
        var kinds = EnumSet.noneOf(Kind.class);
        if (was.said() != now.said()) {
            if (isOver(now)) {
                kinds.add(now.said() == MilestoneState.REACHED ? Kind.REACHED : Kind.DROPPED);
            } else if (isOver(was)) {
                kinds.add(Kind.RESUMED);
            }
        }
        if (!Objects.equals(was.moment().earliest(), now.moment().earliest())
                || !Objects.equals(was.moment().latest(), now.moment().latest())) {
            kinds.add(Kind.MOVED);
        }
        if (!was.title().equals(now.title())) {
            kinds.add(Kind.RENAMED);
        }
        if (was.ownerId() != now.ownerId()) {
            kinds.add(Kind.HANDED_OVER);
        }
        return kinds;
    }

    private static boolean isOver(MilestoneSummary milestone) {
        return milestone.said() != null && milestone.said().isOver();
    }

    /** Kinds of changes that there are, each with its changes in order of time. */
    public Map<Kind, List<Change>> byKind() {
        return changes.stream().collect(Collectors.groupingBy(Change::kind, TreeMap::new, Collectors.toList()));
    }

    /** How many milestones changed in that respect. */
    public int number(String kind) {
        return byKind().getOrDefault(Kind.valueOf(kind), List.of()).size();
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
