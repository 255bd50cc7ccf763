package nl.veerkrachtigebuurten.judgement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.Certainty;
import org.jspecify.annotations.Nullable;

/** How certain a cause is called from here, and why. */
record AssessmentForm(
        @NotNull Certainty certainty,
        @NotBlank @Size(max = 600) String reason,
        @Nullable Integer version) {

    static AssessmentForm blank(Cause cause) {
        return new AssessmentForm(cause.others().get(0), "", cause.version());
    }
}
