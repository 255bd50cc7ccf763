package nl.veerkrachtigebuurten.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the review form submits: of which finding, what, and where that is asked, why. */
record ReviewForm(
        @NotNull Long finding,
        @NotNull(message = "{review.verdict.missing}") Verdict verdict,
        @Nullable @Size(max = 300) String reason) {

    @SuppressWarnings("NullAway")
    static ReviewForm blank(long finding) {
        return new ReviewForm(finding, null, null);
    }

    boolean isWithoutItsReason() {
        return verdict != null && verdict.isWithReason() && reason == null;
    }
}
