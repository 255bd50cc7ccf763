package nl.veerkrachtigebuurten.designsession;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What came out of a design session.
 *
 * @param intervention its title, as it is typed
 */
record OutcomeForm(@NotBlank @Size(max = 140) String intervention) {}
