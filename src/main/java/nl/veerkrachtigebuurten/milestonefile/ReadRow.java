package nl.veerkrachtigebuurten.milestonefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file as it was understood.
 *
 * @param title as the row has it
 * @param milestoneId the milestone it tells of; none where it is a new one
 * @param changes the cells that differ, or cannot be taken in
 * @param values what is to be stored; none where nothing is, or something is wrong
 */
record ReadRow(
        int line,
        String title,
        @Nullable Long milestoneId,
        Kind kind,
        List<Change> changes,
        @Nullable MilestoneValues values) {

    /** What becomes of a row. */
    enum Kind {
        CHANGED,
        NEW,
        WRONG,
        SAME,
        SKIPPED
    }

    static ReadRow of(
            int line,
            String title,
            @Nullable Long milestoneId,
            List<Change> changes,
            @Nullable MilestoneValues values) {
        var wrong = changes.stream().anyMatch(change -> change.problem() != null);
        var kind = wrong ? Kind.WRONG : milestoneId == null ? Kind.NEW : changes.isEmpty() ? Kind.SAME : Kind.CHANGED;
        return new ReadRow(line, title, milestoneId, kind, changes, wrong || kind == Kind.SAME ? null : values);
    }

    static ReadRow skipped(int line, String title, @Nullable Long milestoneId) {
        return new ReadRow(line, title, milestoneId, Kind.SKIPPED, List.of(), null);
    }
}
