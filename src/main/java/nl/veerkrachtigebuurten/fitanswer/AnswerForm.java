package nl.veerkrachtigebuurten.fitanswer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.veerkrachtigebuurten.fitcheck.Fit;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers.
 *
 * @param confirmed that what looks like personal data points to nobody
 */
record AnswerForm(
        @NotNull(message = "{answer.fit.needed}") Fit fit,
        @Nullable @Size(max = 2000) String story,
        @Nullable Boolean confirmed) {

    @SuppressWarnings("NullAway")
    static AnswerForm blank() {
        return new AnswerForm(null, null, null);
    }
}
