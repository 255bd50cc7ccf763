package nl.veerkrachtigebuurten.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a suggestion is declined. */
record DeclineForm(@NotBlank @Size(max = 1000) String reason) {}
