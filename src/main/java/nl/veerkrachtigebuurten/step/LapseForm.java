package nl.veerkrachtigebuurten.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a step is not needed any more. */
record LapseForm(@NotBlank @Size(max = 2000) String reason) {}
