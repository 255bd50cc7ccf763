package nl.veerkrachtigebuurten.buurtscan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How many findings of a scan there are, of each kind and of each pillar. */
record FindingTally(List<Count> counts) {

    /** @param pillarId none for all of the kind */
    record Count(FindingKind kind, @Nullable Long pillarId, int number) {}

    public int total() {
        return number(null, null);
    }

    /** How many there are of a kind, or of all, that touch a pillar, or any or none. */
    public int number(@Nullable FindingKind kind, @Nullable Long pillarId) {
        return counts.stream()
                .filter(count -> kind == null || count.kind() == kind)
                .filter(count -> Objects.equals(count.pillarId(), pillarId))
                .mapToInt(Count::number)
                .sum();
    }
}
