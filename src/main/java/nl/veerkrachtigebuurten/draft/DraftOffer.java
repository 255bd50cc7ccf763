package nl.veerkrachtigebuurten.draft;

import java.time.Duration;
import java.util.List;
import nl.veerkrachtigebuurten.writing.Differences;

/**
 * A draft to go on with.
 *
 * @param differences per text that differs from what the form says now
 * @param overtaken whether something was saved since the draft was begun
 */
public record DraftOffer(Draft draft, Duration age, List<Differences> differences, boolean overtaken) {

    /** The unit in which one says how old it is. */
    public String unit() {
        if (age.toMinutes() == 0) {
            return "now";
        }
        return age.toHours() == 0 ? "minutes" : age.toDays() == 0 ? "hours" : "days";
    }

    /** How many of those. */
    public long number() {
        return age.toHours() == 0 ? age.toMinutes() : age.toDays() == 0 ? age.toHours() : age.toDays();
    }
}
