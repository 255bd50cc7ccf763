package nl.veerkrachtigebuurten.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody made of a chapter.
 *
 * @param basedOn the number of the revision that it started from; 0 for a chapter without text
 */
public record RevisionForm(
        @NotBlank @Size(max = RevisionForm.MAX_TITLE) String title,

        @Size(max = Revision.MAX_LENGTH, message = "{revision.text.tooLong}") @Nullable
        String text,

        @Size(max = 200) @Nullable String reason,
        @Nullable Integer basedOn) {

    static final int MAX_TITLE = 120;

    static RevisionForm of(Chapter chapter, String text) {
        return new RevisionForm(chapter.title(), text, null, chapter.newest());
    }

    static RevisionForm of(Revision revision) {
        return new RevisionForm(revision.title(), revision.text(), null, revision.number());
    }

    boolean says(RevisionForm other) {
        return title.equals(other.title) && written().equals(other.written());
    }

    public String written() {
        return text == null ? "" : text;
    }
}
