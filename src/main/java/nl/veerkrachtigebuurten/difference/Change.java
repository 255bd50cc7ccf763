package nl.veerkrachtigebuurten.difference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.veerkrachtigebuurten.routekaart.MilestoneSummary;
import org.jspecify.annotations.Nullable;

/**
 * How a milestone differs between two days, in one respect.
 *
 * @param before how it stood; not there when it was added since
 * @param reasons what was said of it, oldest first; empty for visitors
 */
record Change(Kind kind, @Nullable MilestoneSummary before, MilestoneSummary after, List<Reason> reasons) {

    /** In which respect; in the order in which one reads them. */
    enum Kind {
        ADDED,
        REACHED,
        MOVED,
        DROPPED,
        RESUMED,
        RENAMED,
        HANDED_OVER
    }

    /** What somebody said of it. */
    record Reason(LocalDate on, String author, String words) {}

    /** What it was, in words; empty where that needs none. */
    public String was() {
        return before == null ? "" : words(before);
    }

    /** What it became, in words. */
    public String became() {
        return words(after);
    }

    private String words(MilestoneSummary milestone) {
        return switch (kind) {
            case ADDED, REACHED, MOVED, DROPPED, RESUMED -> milestone.moment().words();
            case RENAMED -> milestone.title();
            case HANDED_OVER -> milestone.ownerName();
        };
    }

    /** Whether it is told as what it was and what it became. */
    public boolean isFromTo() {
        return kind == Kind.MOVED || kind == Kind.RENAMED || kind == Kind.HANDED_OVER;
    }

    /** By how many days its last day moved, back when negative; unknown where one of them names no last day. */
    public @Nullable Long days() {
        if (kind != Kind.MOVED || before == null) {
            return null;
        }
        var was = before.moment().latest();
        var became = after.moment().latest();
        return was == null || became == null ? null : ChronoUnit.DAYS.between(was, became);
    }
}
