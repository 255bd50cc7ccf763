package nl.veerkrachtigebuurten.plan;

import org.jspecify.annotations.Nullable;

/** A form in which somebody points at a passage of a chapter: by its words, or by choosing a sentence. */
public interface Pointing {

    /** As they were selected or typed. */
    @Nullable
    String words();

    /** What stands before them, where they were selected. */
    @Nullable
    String before();

    /** The place of the chosen sentence. */
    @Nullable
    Integer sentence();

    /** The revision that was read. */
    @Nullable
    Integer basedOn();
}
