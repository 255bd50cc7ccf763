package nl.veerkrachtigebuurten.planline;

import jakarta.validation.constraints.Size;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.Pointing;
import nl.veerkrachtigebuurten.writing.Anchor;
import org.jspecify.annotations.Nullable;

/** Which passage of a chapter is to become action. */
record LineForm(
        @Size(max = Anchor.MAX_LENGTH) @Nullable String words,
        @Size(max = 200) @Nullable String before,
        @Nullable Integer sentence,
        @Nullable Integer basedOn)
        implements Pointing {

    static LineForm on(Chapter chapter, @Nullable String words, @Nullable String before, @Nullable Integer basedOn) {
        return new LineForm(words, before, null, basedOn == null ? chapter.newest() : basedOn);
    }
}
