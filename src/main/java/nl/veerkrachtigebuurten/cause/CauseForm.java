package nl.veerkrachtigebuurten.cause;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.Pillar;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** What the form of a cause submits. Complete once validated; a new cause has no version yet. */
record CauseForm(
        @NotBlank @Size(max = 140) String title,
        @NotBlank @Size(max = 4000) String explanation,
        @NotEmpty(message = "{cause.pillars.needed}") List<Long> pillarIds,
        @Nullable List<Long> neighbourhoodIds,

        @BindParam("bevinding") @Nullable List<Long> findingIds,

        @Nullable Integer version) {

    /** A new one that these findings point at. */
    static CauseForm from(List<Finding> findings) {
        return new CauseForm(
                "",
                "",
                findings.stream()
                        .flatMap(finding -> finding.pillars().stream())
                        .map(Pillar::id)
                        .distinct()
                        .toList(),
                findings.stream()
                        .map(finding -> finding.buurtscan().neighbourhood().id())
                        .distinct()
                        .toList(),
                findings.stream().map(Finding::id).toList(),
                null);
    }

    static CauseForm of(Cause cause) {
        return new CauseForm(
                cause.title(),
                cause.explanation(),
                cause.pillars().stream().map(Pillar::id).toList(),
                cause.neighbourhoods().stream().map(Neighbourhood::id).toList(),
                null,
                cause.version());
    }

    List<Long> findings() {
        return findingIds == null ? List.of() : findingIds;
    }

    List<Long> neighbourhoods() {
        return neighbourhoodIds == null ? List.of() : neighbourhoodIds;
    }
}
