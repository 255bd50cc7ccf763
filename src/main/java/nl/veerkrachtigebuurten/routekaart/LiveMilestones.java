package nl.veerkrachtigebuurten.routekaart;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.LiveReference;
import nl.veerkrachtigebuurten.platform.Among;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets texts that refer to a milestone tell its moment as it is today. */
@Component
class LiveMilestones implements LiveReference {

    private static final String PAGES = "/mijlpalen/";

    private final Milestones milestones;

    LiveMilestones(Milestones milestones) {
        this.milestones = milestones;
    }

    /** To whoever is not signed in, only what is on the public routekaart. */
    @Override
    public Map<String, String> at(Collection<String> addresses, @Nullable Member reader) {
        var ids = LiveReference.idsIn(addresses, PAGES);
        return ids.isEmpty()
                ? Map.of()
                : milestones.those(Among.ids(ids)).stream()
                        .filter(milestone -> reader != null || milestone.isPublished())
                        .collect(toMap(LiveMilestones::addressOf, LiveMilestones::words));
    }

    @Override
    public Optional<String> addressOf(String name) {
        return milestones.findFirstByTitleOrderById(name).map(LiveMilestones::addressOf);
    }

    private static String words(Milestone milestone) {
        return milestone.isDropped() ? "vervallen" : milestone.moment().words();
    }

    private static String addressOf(Milestone milestone) {
        return PAGES + milestone.id();
    }
}
