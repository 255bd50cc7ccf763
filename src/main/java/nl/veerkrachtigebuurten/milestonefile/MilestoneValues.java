package nl.veerkrachtigebuurten.milestonefile;

import java.util.Set;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.MilestoneForm;
import org.jspecify.annotations.Nullable;

/** What a row says of a milestone, once all of it is understood. */
record MilestoneValues(
        String title,
        String moment,
        @Nullable String reason,
        long ownerId,
        Known.Place place,
        @Nullable Long neighbourhoodId,
        @Nullable String why,
        boolean published,
        @Nullable Integer version) {

    /** As the form of a new milestone submits it. */
    MilestoneForm form() {
        return form(null, null);
    }

    /** As the form of this milestone submits it: what it needs and what shows it do not stand in a sheet. */
    MilestoneForm form(Milestone stored) {
        var now = MilestoneForm.of(stored);
        return form(now.needIds(), now.evidence());
    }

    private MilestoneForm form(@Nullable Set<Long> needIds, @Nullable String evidence) {
        return new MilestoneForm(
                title,
                moment,
                reason,
                ownerId,
                place.lane(),
                place.pillarIds(),
                neighbourhoodId,
                why,
                needIds,
                null,
                evidence,
                published,
                null,
                version);
    }
}
