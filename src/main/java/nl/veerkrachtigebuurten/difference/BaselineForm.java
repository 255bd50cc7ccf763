package nl.veerkrachtigebuurten.difference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the form for a baseline submits. */
record BaselineForm(
        @NotBlank @Size(max = 80) String name,
        @NotBlank @Size(max = 60) String day) {}
