package nl.veerkrachtigebuurten.buurtscan;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All that was told of findings in one month, and nothing else is until the next. */
record ReleasedMonth(Instant since, List<Told> told) {

    /** @param number none where it is withheld */
    record Told(
            long neighbourhoodId,
            @Nullable Long scanId,
            @Nullable FindingKind kind,
            @Nullable Long pillarId,
            @Nullable Integer number) {

        private boolean isAbout(@Nullable Long scanId, @Nullable FindingKind kind, @Nullable Long pillarId) {
            return Objects.equals(this.scanId, scanId) && this.kind == kind && Objects.equals(this.pillarId, pillarId);
        }

        private Figure figure() {
            return number == null ? Figure.WITHHELD : Figure.of(number);
        }
    }

    Figures of(long scanId) {
        return new Figures() {
            @Override
            public Figure of(@Nullable FindingKind kind, @Nullable Long pillarId) {
                return told.stream()
                        .filter(it -> it.isAbout(scanId, kind, pillarId))
                        .map(Told::figure)
                        .findFirst()
                        .orElse(Figure.FEW);
            }

            @Override
            public Instant since() {
                return since;
            }
        };
    }

    /** Of each scan of which something may be told. */
    Map<Long, Figure> byScan(@Nullable Long pillarId) {
        return told.stream()
                .filter(it -> it.scanId() != null && it.isAbout(it.scanId(), null, pillarId))
                .collect(toMap(it -> Objects.requireNonNull(it.scanId()), Told::figure));
    }

    /** Of each buurt of which it may be told, all that was said there. */
    Map<Long, Integer> byNeighbourhood() {
        return told.stream()
                .filter(it -> it.number() != null && it.isAbout(null, null, null))
                .collect(toMap(Told::neighbourhoodId, it -> Objects.requireNonNull(it.number())));
    }

    PublicFigures inNeighbourhood(long neighbourhoodId) {
        var kinds = new LinkedHashMap<FindingKind, Integer>();
        Arrays.stream(FindingKind.values()).forEach(kind -> {
            var number = number(neighbourhoodId, kind);
            if (number != null) {
                kinds.put(kind, number);
            }
        });
        return new PublicFigures(kinds, number(neighbourhoodId, null), since);
    }

    private @Nullable Integer number(long neighbourhoodId, @Nullable FindingKind kind) {
        return told.stream()
                .filter(it -> it.neighbourhoodId() == neighbourhoodId && it.isAbout(null, kind, null))
                .findFirst()
                .map(Told::number)
                .orElse(null);
    }
}
