package nl.veerkrachtigebuurten.merging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Which finding says the same, and why one thinks so. */
record MergeForm(
        @NotNull Long other, @NotBlank @Size(max = 200) String reason) {

    @SuppressWarnings("NullAway")
    static MergeForm blank(long other) {
        return new MergeForm(other, null);
    }
}
