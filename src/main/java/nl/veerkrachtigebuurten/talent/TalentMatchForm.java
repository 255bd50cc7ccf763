package nl.veerkrachtigebuurten.talent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Which talent or initiative can help, and why. */
record TalentMatchForm(
        @NotNull(message = "{talent.finding.needed}") Long findingId,
        @NotBlank @Size(max = 600) String why) {

    @SuppressWarnings("NullAway")
    static final TalentMatchForm BLANK = new TalentMatchForm(null, "");
}
