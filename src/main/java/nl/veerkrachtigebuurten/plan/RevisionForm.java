package nl.veerkrachtigebuurten.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody made of a chapter.
 *
 * @param basedOn the number of the revision that it started from; 0 for a chapter without text
 */
record RevisionForm(
        @NotBlank @Size(max = 120) String title,

        @Size(max = Revision.MAX_LENGTH, message = "{revision.text.tooLong}") @Nullable
        String text,

        @Size(max = 200) @Nullable String reason,
        @Nullable Integer basedOn) {

    static RevisionForm of(Chapter chapter, String text) {
        return new RevisionForm(chapter.title(), text, null, chapter.newest());
    }

    /** The same, to be saved on top of what the chapter is now. */
    RevisionForm onTopOf(Chapter chapter) {
        return new RevisionForm(title, text, reason, chapter.newest());
    }

    String written() {
        return text == null ? "" : text;
    }
}
