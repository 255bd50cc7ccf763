package nl.veerkrachtigebuurten.experttable;

import java.util.Collection;
import java.util.List;

/** How a number of actions stand, added up. */
record Tally(List<Standing> standings) {

    static Tally of(Collection<Standing> standings) {
        return new Tally(List.copyOf(standings));
    }

    Tally at(long tableId) {
        return of(standings.stream()
                .filter(standing -> standing.tableId() == tableId)
                .toList());
    }

    public long in(ActionState state) {
        return standings.stream()
                .filter(standing -> standing.state() == state)
                .mapToLong(Standing::actions)
                .sum();
    }

    public long open() {
        return ActionState.OPEN.stream().mapToLong(this::in).sum();
    }

    public long waiting() {
        return in(ActionState.WAITING);
    }

    public long done() {
        return in(ActionState.DONE);
    }

    public long dropped() {
        return in(ActionState.DROPPED);
    }

    public long late() {
        return standings.stream()
                .filter(standing -> !standing.state().isClosed())
                .mapToLong(Standing::late)
                .sum();
    }
}
