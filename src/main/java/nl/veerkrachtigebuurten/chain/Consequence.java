package nl.veerkrachtigebuurten.chain;

import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.routekaart.MilestoneSummary;
import org.jspecify.annotations.Nullable;

/**
 * A milestone that waits for one that moves.
 *
 * @param notBefore the end of what it needs by then; null where nobody can tell
 * @param holders the names of who holds its owner's seat today
 */
record Consequence(MilestoneSummary milestone, @Nullable LocalDate notBefore, List<String> holders) {

    /** Whether it would end before what it needs. */
    public boolean isTooEarly() {
        var latest = milestone.moment().latest();
        return latest != null && notBefore != null && latest.isBefore(notBefore);
    }
}
