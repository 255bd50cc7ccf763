package nl.veerkrachtigebuurten.consequence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.veerkrachtigebuurten.cause.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * What a cause leads to.
 *
 * @param effect the title of another cause
 */
record CausalLinkForm(
        @NotBlank @Size(max = 140) String effect,
        @NotNull Certainty certainty,
        @Nullable @Size(max = 500) String why) {}
