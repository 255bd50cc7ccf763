package nl.veerkrachtigebuurten.correction;

import java.time.Instant;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Something that was linked, as its page or a list of what was taken back shows it.
 *
 * @param words what pointed at the cause, or to which cause it led; none for a finding
 * @param findingId the finding that pointed at it; its words are read apart, as far as somebody sees them
 * @param reason why it was taken back; none as long as it stands
 */
record Withdrawn(
        Tie tie,
        long id,
        @Nullable String words,
        @Nullable Long findingId,
        @Nullable Finding finding,
        String saidBy,
        @Nullable String reason,
        @Nullable String takenBackBy,
        @Nullable Instant at) {

    Withdrawn with(@Nullable Finding seen) {
        return new Withdrawn(tie, id, words, findingId, seen, saidBy, reason, takenBackBy, at);
    }

    public boolean isWithdrawn() {
        return reason != null;
    }
}
