package nl.veerkrachtigebuurten.margin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.Pointing;
import nl.veerkrachtigebuurten.writing.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a passage, and which passage that is.
 *
 * @param words of the passage, as they were selected or typed
 * @param before what stands before them, where they were selected
 * @param sentence the place of one of the sentences to choose from
 * @param basedOn the revision that was read
 * @param calls somebody who is to know of it
 */
record CommentForm(
        @Size(max = Anchor.MAX_LENGTH) @Nullable String words,
        @Size(max = 200) @Nullable String before,
        @Nullable Integer sentence,
        @NotBlank @Size(max = 2000) String text,
        @Nullable Long calls,
        @Nullable Integer basedOn)
        implements Pointing {

    @SuppressWarnings("NullAway")
    static CommentForm on(Chapter chapter, @Nullable String words, @Nullable String before, @Nullable Integer basedOn) {
        return new CommentForm(words, before, null, null, null, basedOn == null ? chapter.newest() : basedOn);
    }
}
