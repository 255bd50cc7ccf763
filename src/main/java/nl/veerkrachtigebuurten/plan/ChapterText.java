package nl.veerkrachtigebuurten.plan;

import org.jspecify.annotations.Nullable;

/**
 * What a chapter is going to say, as another module has it.
 *
 * @param slug of the chapter; none for a new one
 * @param basedOn the number of the revision that it was made beside
 */
public record ChapterText(@Nullable String slug, String title, String text, int basedOn) {}
