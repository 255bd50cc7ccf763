package nl.veerkrachtigebuurten.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would make of a chapter.
 *
 * @param basedOn the number of the revision that it started from; 0 for a chapter without text
 */
record SuggestionForm(
        @NotBlank @Size(max = 120) String title,

        @Size(max = Revision.MAX_LENGTH, message = "{revision.text.tooLong}") @Nullable
        String text,

        @Size(max = 500) @Nullable String why,
        @Nullable Integer basedOn) {

    static SuggestionForm of(Chapter chapter, String text) {
        return new SuggestionForm(chapter.title(), text, null, chapter.newest());
    }

    /** Where nobody knows, it is the chapter as it is. */
    int startedFrom(Chapter chapter) {
        return basedOn == null ? chapter.newest() : basedOn;
    }

    String written() {
        return text == null ? "" : text;
    }
}
