package nl.veerkrachtigebuurten.fitcheck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is decided, and why. */
record AdjustmentForm(
        @NotNull AdjustmentKind kind,
        @NotBlank @Size(max = 2000) String reason) {}
