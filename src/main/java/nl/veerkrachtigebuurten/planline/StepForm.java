package nl.veerkrachtigebuurten.planline;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Into which state a line comes, and why. */
record StepForm(
        @NotNull LineState state,
        @Size(max = 1000) @Nullable String reason,
        @Nullable Integer version) {

    /** To be filled in. */
    @SuppressWarnings("NullAway")
    static StepForm blank(PlanLine line) {
        return new StepForm(null, null, line.version());
    }
}
