package nl.veerkrachtigebuurten.buurtscan;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many findings a buurt has of each kind, as anybody may know it.
 *
 * @param total of all kinds; none where it would tell what is left out
 */
record PublicFigures(
        Map<FindingKind, Integer> kinds, @Nullable Integer total, Instant since) {}
