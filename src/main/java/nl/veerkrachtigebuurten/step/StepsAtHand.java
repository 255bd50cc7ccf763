package nl.veerkrachtigebuurten.step;

import java.time.LocalDate;
import java.util.List;

/** The open steps of a member's seats on the start page: the first of them, and how many there are. */
record StepsAtHand(List<Step> steps, long total, LocalDate today) {

    public long others() {
        return total - steps.size();
    }
}
