package nl.veerkrachtigebuurten.routekaart;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.timeline.Period;

/** A milestone with all that must be there first and all that waits for it, over all steps, in order of time. */
record Chain(MilestoneSummary milestone, List<MilestoneSummary> before, List<MilestoneSummary> after) {

    private static final int DAYS_AROUND = 45;

    /** The chain of one of these milestones; empty where it is not among them. */
    static Optional<Chain> of(long id, Collection<MilestoneSummary> milestones, Dependencies dependencies) {
        var before = dependencies.before(id);
        var after = dependencies.after(id);
        return milestones.stream()
                .filter(milestone -> milestone.id() == id)
                .findFirst()
                .map(milestone -> new Chain(milestone, chosen(milestones, before), chosen(milestones, after)));
    }

    private static List<MilestoneSummary> chosen(Collection<MilestoneSummary> milestones, Set<Long> ids) {
        return milestones.stream()
                .filter(milestone -> ids.contains(milestone.id()))
                .toList();
    }

    private Stream<MilestoneSummary> all() {
        return Stream.of(before, List.of(milestone), after).flatMap(List::stream);
    }

    Set<Long> ids() {
        var ids = new HashSet<Long>();
        all().forEach(milestone -> ids.add(milestone.id()));
        return ids;
    }

    /** The days from its first to its last, with some room; none where it is nowhere in time. */
    Optional<Period> period() {
        var days = all().map(MilestoneSummary::at).filter(Objects::nonNull).toList();
        return days.stream()
                .min(LocalDate::compareTo)
                .flatMap(first -> days.stream()
                        .max(LocalDate::compareTo)
                        .map(last -> new Period(first.minusDays(DAYS_AROUND), last.plusDays(DAYS_AROUND))));
    }
}
