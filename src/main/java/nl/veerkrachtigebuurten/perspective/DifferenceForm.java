package nl.veerkrachtigebuurten.perspective;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** On what partners differ. */
record DifferenceForm(@NotBlank @Size(max = 1000) String words) {}
