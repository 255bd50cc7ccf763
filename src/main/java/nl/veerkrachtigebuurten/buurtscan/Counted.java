package nl.veerkrachtigebuurten.buurtscan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.veerkrachtigebuurten.privacy.SmallNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Which findings of a buurt a number is about.
 *
 * @param scanId none for all scans of the buurt
 * @param kind none for all kinds
 * @param pillarId none for all, whatever they touch
 * @param ground the scans of the buurt
 */
record Counted(
        @Nullable Long scanId,
        @Nullable FindingKind kind,
        @Nullable Long pillarId,
        Ground ground) implements SmallNumbers.Group<Counted> {

    /** A buurt with its scans. */
    record Ground(long neighbourhoodId, List<Long> scans) {}

    /** What is told first to most people comes first: kinds, then all, then what touches a pillar. */
    static final Comparator<Counted> BY_WEIGHT = Comparator.comparing((Counted it) -> it.pillarId() != null)
            .thenComparing(it -> it.scanId() != null)
            .thenComparing(it -> it.kind() == null)
            .thenComparing(it -> it.pillarId() != null && it.kind() != null);

    static Counted in(Ground ground) {
        return new Counted(null, null, null, ground);
    }

    Counted of(@Nullable Long scanId, @Nullable FindingKind kind, @Nullable Long pillarId) {
        return new Counted(scanId, kind, pillarId, ground);
    }

    @Override
    public boolean isWithin(Counted other) {
        return ground.neighbourhoodId() == other.ground.neighbourhoodId()
                && isPart(scanId, other.scanId)
                && isPart(kind, other.kind)
                && isPart(pillarId, other.pillarId);
    }

    /** By kind and by scan; pillars overlap. */
    @Override
    public List<List<Counted>> partitions() {
        var kinds = kind != null
                ? List.<Counted>of()
                : Arrays.stream(FindingKind.values())
                        .map(it -> of(scanId, it, pillarId))
                        .toList();
        var scans = scanId != null
                ? List.<Counted>of()
                : ground.scans().stream().map(it -> of(it, kind, pillarId)).toList();
        return List.of(kinds, scans).stream().filter(parts -> !parts.isEmpty()).toList();
    }

    private static boolean isPart(@Nullable Object part, @Nullable Object whole) {
        return whole == null || Objects.equals(part, whole);
    }
}
