package nl.veerkrachtigebuurten.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkrachtigebuurten.routekaart.Milestone;

/**
 * What is told of the steps on the page of their milestone.
 *
 * @param holders the names of who holds their seats today, by seat
 * @param marks what happened to them, newest first
 */
record StepsOnPage(
        Milestone milestone, List<Step> steps, Map<Long, String> holders, List<StepMark> marks, LocalDate today) {

    /** How far the milestone is by its steps. */
    public Progress progress() {
        return steps.stream().map(Progress::of).reduce(new Progress(milestone.id(), 0, 0, 0, 0), Progress::with);
    }

    /** Whether all steps are taken and it is still to be said that the milestone is reached. */
    public boolean isReady() {
        return progress().isWhole() && !milestone.isReached() && !milestone.isDropped();
    }
}
