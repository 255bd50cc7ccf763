package nl.veerkrachtigebuurten.undermining;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What undermines an intervention, and why.
 *
 * @param cause its title, as it is typed
 */
record UnderminingForm(
        @NotBlank @Size(max = 140) String cause,
        @NotBlank @Size(max = 1000) String why) {}
