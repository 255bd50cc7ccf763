package nl.veerkrachtigebuurten.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A station of a track.
 *
 * @param id by which arrows find it; the same station may stand on several tracks
 * @param at where it stands
 * @param window the days that are meant, shown behind it; null where it is one day
 * @param words when that is, in the words of whoever wrote it
 * @param state how it stands, in a word
 * @param shape how that is drawn: {@code reached}, {@code on-track}, {@code risk}, {@code late}, {@code dropped},
 *     {@code open} or {@code planned}
 */
public record Stop(
        long id,
        String title,
        LocalDate at,
        @Nullable Period window,
        String words,
        String state,
        String shape,
        String href) {

    /** What stands behind its title where there is room: how it stands, and of a window the words. */
    String note() {
        return window == null ? state : state + ", " + words;
    }

    /** The same where there is less room. */
    String shortNote() {
        return window == null ? "" : words;
    }
}
