package nl.veerkrachtigebuurten.buurtscan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What the form for a new buurtscan submits. */
record BuurtscanForm(
        @NotNull Long neighbourhoodId,
        @NotNull @Min(2000) @Max(2100) Integer year) {

    /** What the form for the phase of a scan submits. */
    record Progress(@NotNull BuurtscanPhase phase, @Nullable Integer version) {}
}
