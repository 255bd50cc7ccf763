package nl.veerkrachtigebuurten.syndication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.veerkrachtigebuurten.routekaart.Excerpts;
import nl.veerkrachtigebuurten.routekaart.Milestone;

/**
 * What fits in a frame on another site.
 *
 * @param coming the first of those that are open, in order of time
 * @param reached the last that were reached, newest first
 */
record EmbedPage(List<Milestone> coming, List<Milestone> reached, LocalDate today) {

    private static final int COMING = 12;
    private static final int REACHED = 4;

    static EmbedPage of(List<Milestone> milestones, LocalDate today) {
        var coming = milestones.stream()
                .filter(milestone -> !milestone.isReached() && !milestone.isDropped())
                .limit(COMING)
                .toList();
        var reached = milestones.stream()
                .filter(milestone -> milestone.reachedOn() != null)
                .sorted(Comparator.comparing(Milestone::reachedOn).reversed())
                .limit(REACHED)
                .toList();
        return new EmbedPage(coming, reached, today);
    }

    /** Where one reads more of it, on the portal itself. */
    public String href(Milestone milestone) {
        return Excerpts.pathOf(milestone);
    }
}
