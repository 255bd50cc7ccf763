package nl.veerkrachtigebuurten.writing;

import org.jspecify.annotations.Nullable;

/** A text and what became of it; what went where is reckoned once, however many passages ask. */
public final class Change {

    private final String before;
    private final String after;
    private @Nullable Moves moves;

    private Change(String before, String after) {
        this.before = before;
        this.after = after;
    }

    public static Change of(String before, String after) {
        return new Change(before, after);
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }

    Moves moves() {
        if (moves == null) {
            moves = Moves.between(before, after);
        }
        return moves;
    }
}
