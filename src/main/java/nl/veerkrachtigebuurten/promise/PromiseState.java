package nl.veerkrachtigebuurten.promise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a promise stands. That its time is over follows from the day, and is never stored. */
public enum PromiseState {
    OVERDUE("LATE"),
    OPEN("OPEN"),
    MOVED("WAITING"),
    KEPT("REACHED"),
    LAPSED("DROPPED");

    /** What whoever made the promise can say of it. */
    static final List<PromiseState> SAYABLE = List.of(KEPT, MOVED);

    private static final List<PromiseState> STORED = List.of(OPEN, MOVED, KEPT, LAPSED);

    private final String look;

    PromiseState(String look) {
        this.look = look;
    }

    /** The status whose shape shows it. */
    public String look() {
        return look;
    }

    /** Whether nothing more is to be said. */
    public boolean isOver() {
        return this == KEPT || this == LAPSED;
    }

    boolean isSayable() {
        return SAYABLE.contains(this);
    }

    /** In which states those can be stored that stand like this. */
    static List<PromiseState> storedAs(@Nullable PromiseState state) {
        return state == null ? STORED : state == OVERDUE ? List.of(OPEN, MOVED) : List.of(state);
    }
}
