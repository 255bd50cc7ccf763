package nl.veerkrachtigebuurten.margin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody answers, and who is to know of it. */
record ReplyForm(
        @NotBlank @Size(max = 2000) String text, @Nullable Long calls) {}
