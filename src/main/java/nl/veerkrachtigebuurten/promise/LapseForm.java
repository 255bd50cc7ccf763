package nl.veerkrachtigebuurten.promise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** By which decision a promise lapses, and why. */
record LapseForm(
        @NotBlank @Size(max = 300) String decision,
        @NotBlank @Size(max = 2000) String reason,
        @Nullable Integer version) {

    @SuppressWarnings("NullAway")
    static LapseForm blank(Promise promise) {
        return new LapseForm(null, null, promise.version());
    }
}
