package nl.veerkrachtigebuurten.deferral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.veerkrachtigebuurten.privacy.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Why a cause is not taken up now.
 *
 * @param last the id of what was said before, as it was when the form was opened
 */
record DeferralForm(
        @NotBlank @Size(min = 20, max = 300, message = "{deferral.sentence.length}")
        String sentence,

        @Nullable Long last) {

    /** Residents read it, so it names nobody. */
    void check(Errors errors) {
        if (!PersonalData.in(sentence).isEmpty()) {
            errors.rejectValue("sentence", "deferral.personal");
        }
    }
}
