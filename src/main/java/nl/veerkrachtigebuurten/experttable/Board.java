package nl.veerkrachtigebuurten.experttable;

import java.util.List;

/** A table's actions in a column for each state, of every column as many as one can look over. */
record Board(List<Column> columns) {

    static final int MOST_PER_COLUMN = 30;

    static Board of(List<Action> actions, Tally tally) {
        return new Board(ActionState.COLUMNS.stream()
                .map(state -> new Column(
                        state,
                        tally.in(state),
                        actions.stream()
                                .filter(action -> action.state() == state)
                                .toList()))
                .toList());
    }

    /** @param total how many there are, shown or not */
    record Column(ActionState state, long total, List<Action> actions) {

        public boolean isCut() {
            return total > actions.size();
        }
    }
}
