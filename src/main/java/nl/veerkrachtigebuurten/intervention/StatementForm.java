package nl.veerkrachtigebuurten.intervention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Into which state an intervention comes, and why. */
record StatementForm(
        @NotNull InterventionState state,
        @NotBlank @Size(max = 1000) String words,
        @Nullable Integer version) {

    static StatementForm blank(Intervention intervention) {
        return new StatementForm(intervention.others().get(0), "", intervention.version());
    }
}
