package nl.veerkrachtigebuurten.judgement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** An argument for a cause or against it. */
record ArgumentForm(
        @NotNull Stance stance, @NotBlank @Size(max = 1000) String words) {}
