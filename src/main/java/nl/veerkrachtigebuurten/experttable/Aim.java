package nl.veerkrachtigebuurten.experttable;

import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import org.jspecify.annotations.Nullable;

/** What an action serves, where that was said: a plan or a milestone. */
record Aim(@Nullable Plan plan, @Nullable Milestone milestone) {

    static final Aim NONE = new Aim(null, null);

    static Aim at(Plan plan) {
        return new Aim(plan, null);
    }

    static Aim at(Milestone milestone) {
        return new Aim(null, milestone);
    }

    public boolean isNone() {
        return plan == null && milestone == null;
    }

    /** As it stands in a form. */
    public @Nullable String key() {
        return plan != null ? "plan-" + plan.id() : milestone != null ? "milestone-" + milestone.id() : null;
    }

    public String title() {
        return plan != null ? plan.title() : milestone != null ? milestone.title() : "";
    }

    public String path() {
        return plan != null ? plan.path() : milestone != null ? "/mijlpalen/" + milestone.id() : "";
    }
}
