package nl.veerkrachtigebuurten.accesslog;

import org.jspecify.annotations.Nullable;

/**
 * What somebody comes at.
 *
 * @param what in which scan, or which finding
 * @param filter how it was narrowed, without the words that were looked for
 * @param number how many
 */
public record Looked(String what, @Nullable String filter, int number) {

    private static final int MOST = 300;

    public Looked {
        what = what.length() > MOST ? what.substring(0, MOST) : what;
    }

    public static Looked at(String what, int number) {
        return new Looked(what, null, number);
    }
}
