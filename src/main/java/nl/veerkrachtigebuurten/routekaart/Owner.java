package nl.veerkrachtigebuurten.routekaart;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A seat that owns milestones, to choose by. */
record Owner(long id, String name) {

    static List<Owner> of(Collection<MilestoneSummary> milestones) {
        return milestones.stream()
                .map(milestone -> new Owner(milestone.ownerId(), milestone.ownerName()))
                .distinct()
                .sorted(Comparator.comparing(Owner::name).thenComparing(Owner::id))
                .toList();
    }
}
