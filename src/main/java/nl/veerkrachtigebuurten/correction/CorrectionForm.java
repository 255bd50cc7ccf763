package nl.veerkrachtigebuurten.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something was wrongly linked. */
record CorrectionForm(@NotBlank @Size(max = 300) String reason) {}
