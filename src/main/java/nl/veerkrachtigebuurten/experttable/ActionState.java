package nl.veerkrachtigebuurten.experttable;

import java.util.Arrays;
import java.util.List;

/** How an action stands; on the board every state that is not the end of it, and what is done, has a column. */
enum ActionState {
    TODO,
    BUSY,
    WAITING,
    DONE,
    DROPPED;

    static final List<ActionState> OPEN = List.of(TODO, BUSY, WAITING);
    static final List<ActionState> COLUMNS = List.of(TODO, BUSY, WAITING, DONE);

    public boolean isClosed() {
        return !OPEN.contains(this);
    }

    /** Whether it says nothing without words: whom it waits for, or why it was dropped. */
    public boolean needsWords() {
        return this == WAITING || this == DROPPED;
    }

    /** Where it can go from here. */
    public List<ActionState> others() {
        return Arrays.stream(values()).filter(other -> other != this).toList();
    }
}
