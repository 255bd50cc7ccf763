package nl.veerkrachtigebuurten.designsession;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a design session is not held. */
record CancellationForm(@NotBlank @Size(max = 1000) String why) {}
