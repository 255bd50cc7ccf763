package nl.veerkrachtigebuurten.step;

/**
 * How far a milestone is by its steps, lapsed ones left out.
 *
 * @param weight what all steps count together
 * @param doneWeight what those count that are taken
 */
record Progress(long milestoneId, long steps, long done, long weight, long doneWeight) {

    static Progress of(Step step) {
        var counts = step.state() != StepState.LAPSED;
        var done = step.state() == StepState.DONE;
        return new Progress(
                step.milestone().id(),
                counts ? 1 : 0,
                done ? 1 : 0,
                counts ? step.weight() : 0,
                done ? step.weight() : 0);
    }

    Progress with(Progress other) {
        return new Progress(
                milestoneId,
                steps + other.steps,
                done + other.done,
                weight + other.weight,
                doneWeight + other.doneWeight);
    }

    /** Rounded down: all of it only when every step is taken. */
    public long percent() {
        return weight == 0 ? 0 : 100 * doneWeight / weight;
    }

    /** Whether there were steps, and all are taken. */
    public boolean isWhole() {
        return steps > 0 && done == steps;
    }
}
