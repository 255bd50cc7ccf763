package nl.veerkrachtigebuurten.plan;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;

import java.util.Set;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.platform.Among;

/**
 * Which plans a member may edit, for queries.
 *
 * @param all whether it is every plan
 * @param pillars those of these pillars
 * @param participation those that belong to no pillar
 */
public record EditablePlans(boolean all, Set<Long> pillars, boolean participation) {

    /** Of a query in which {@code p} is the plan and {@code :editable} the plans. */
    public static final String THESE = " (:#{#editable.all} = true or among(:#{#editable.pillarIds}, p.pillar.id)"
            + " or (:#{#editable.participation} = true and p.pillar is null)) ";

    public Long[] pillarIds() {
        return Among.ids(pillars);
    }

    public static EditablePlans of(Member member) {
        return new EditablePlans(
                member.mayEverywhere(EDIT_PLANS),
                member.idsOf(Scope.Kind.PILLAR, EDIT_PLANS),
                member.may(EDIT_PLANS, Set.of(Scope.participation())));
    }
}
