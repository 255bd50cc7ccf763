package nl.veerkrachtigebuurten.handout;

import java.util.List;
import java.util.function.Predicate;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.routekaart.MilestoneSummary;
import org.jspecify.annotations.Nullable;

/**
 * A pillar, or what stands with the programme as a whole, and its milestones.
 *
 * @param slug as in an address
 * @param lane the name of the lane, where it is not a pillar
 */
record HandoutTrack(
        String slug, @Nullable Pillar pillar, @Nullable String lane, List<MilestoneSummary> milestones) {

    static HandoutTrack of(Pillar pillar, List<MilestoneSummary> all) {
        Predicate<MilestoneSummary> isIts = its -> its.pillars().stream().anyMatch(pillar::isSameAs);
        return new HandoutTrack(
                pillar.slug(), pillar, null, all.stream().filter(isIts).toList());
    }

    static HandoutTrack of(String slug, String lane, List<MilestoneSummary> all) {
        return new HandoutTrack(
                slug,
                null,
                lane,
                all.stream().filter(its -> its.track().equals(slug)).toList());
    }
}
