package nl.veerkrachtigebuurten.fitanswer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.veerkrachtigebuurten.fitcheck.Fit;
import org.jspecify.annotations.Nullable;

/** What somebody answered on paper. */
record PaperForm(
        @NotBlank @Size(max = 40) String code,
        @NotNull(message = "{answer.fit.needed}") Fit fit,
        @Nullable @Size(max = 2000) String story,
        @Nullable Boolean confirmed) {

    @SuppressWarnings("NullAway")
    static PaperForm blank() {
        return new PaperForm(null, null, null, null);
    }

    AnswerForm answer() {
        return new AnswerForm(fit, story, confirmed);
    }
}
