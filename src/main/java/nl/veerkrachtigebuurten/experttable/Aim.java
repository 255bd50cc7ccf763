package nl.veerkrachtigebuurten.experttable;

import nl.veerkrachtigebuurten.plan.Plan;
import org.jspecify.annotations.Nullable;

/** What an action serves, where that was said: a plan. */
record Aim(@Nullable Plan plan) {

    static final Aim NONE = new Aim(null);

    public boolean isNone() {
        return plan == null;
    }

    /** As it stands in a form. */
    public @Nullable String key() {
        return plan == null ? null : "plan-" + plan.id();
    }

    public String title() {
        return plan == null ? "" : plan.title();
    }

    public String path() {
        return plan == null ? "" : plan.path();
    }
}
