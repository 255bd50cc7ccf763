package nl.veerkrachtigebuurten.experttable;

import java.util.Collection;
import java.util.List;

/** Which states a list of actions shows. */
enum Choice {
    OPEN(ActionState.OPEN),
    LATE(ActionState.OPEN),
    TODO(List.of(ActionState.TODO)),
    BUSY(List.of(ActionState.BUSY)),
    WAITING(List.of(ActionState.WAITING)),
    DONE(List.of(ActionState.DONE)),
    DROPPED(List.of(ActionState.DROPPED)),
    ALL(List.of(ActionState.values()));

    private final Collection<ActionState> states;

    Choice(Collection<ActionState> states) {
        this.states = states;
    }

    Collection<ActionState> states() {
        return states;
    }
}
