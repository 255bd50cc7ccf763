package nl.veerkrachtigebuurten.adoption;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody returns a version to whoever submitted it. */
record ReturnForm(@NotBlank @Size(max = 2000) String reason) {}
