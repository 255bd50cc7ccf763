package nl.veerkrachtigebuurten.accesslog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What for: one of a short list, and some words of one's own. */
public record PurposeForm(
        @NotNull Purpose purpose,
        @NotBlank @Size(min = 5, max = 300) String words) {

    @SuppressWarnings("NullAway")
    public static PurposeForm blank() {
        return new PurposeForm(null, null);
    }
}
