package nl.veerkrachtigebuurten.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.veerkrachtigebuurten.privacy.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Whether it helped, with the code once more, so that nothing has to be remembered of a visitor. */
record HelpForm(
        @NotBlank String code,

        @NotNull(message = "{help.missing}") HelpAnswer.@Nullable Helped helped,

        @Nullable @Size(max = 300) String words) {

    static HelpForm blank(String code) {
        return new HelpForm(code, null, null);
    }

    void check(Errors errors) {
        if (!PersonalData.in(words).isEmpty()) {
            errors.rejectValue("words", "help.personal");
        }
    }
}
