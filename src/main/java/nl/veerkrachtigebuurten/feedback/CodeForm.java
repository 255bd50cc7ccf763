package nl.veerkrachtigebuurten.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The code that somebody types. */
record CodeForm(
        @NotBlank(message = "{heard.code.missing}") @Size(max = 60, message = "{heard.code.slip}")
        String code) {}
