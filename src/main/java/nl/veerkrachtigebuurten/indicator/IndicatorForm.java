package nl.veerkrachtigebuurten.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the form of an indicator submits. Complete once validated. */
record IndicatorForm(
        @NotBlank @Size(max = 140) String name,
        @NotBlank @Size(max = 60) String unit,
        @Nullable Long pillarId,
        @Nullable Long planId,
        @Nullable Long interventionId,
        @Nullable Long neighbourhoodId) {

    boolean isOfOne() {
        return Stream.of(pillarId, planId, interventionId, neighbourhoodId)
                        .filter(Objects::nonNull)
                        .count()
                == 1;
    }
}
