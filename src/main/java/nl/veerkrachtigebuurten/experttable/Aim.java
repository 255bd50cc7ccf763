package nl.veerkrachtigebuurten.experttable;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.planline.PlanLine;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import org.jspecify.annotations.Nullable;

/** What an action serves, where that was said: a plan, one line of it, or a milestone. */
@Embeddable
record Aim(
        @ManyToOne(fetch = LAZY) @JoinColumn(name = "serves_plan_id") @Nullable
        Plan plan,

        @ManyToOne(fetch = LAZY) @JoinColumn(name = "serves_milestone_id") @Nullable
        Milestone milestone,

        @ManyToOne(fetch = LAZY) @JoinColumn(name = "serves_line_id") @Nullable
        PlanLine line) {

    static final Aim NONE = new Aim(null, null, null);

    static Aim at(Plan plan) {
        return new Aim(plan, null, null);
    }

    static Aim at(Milestone milestone) {
        return new Aim(null, milestone, null);
    }

    static Aim at(PlanLine line) {
        return new Aim(null, null, line);
    }

    public boolean isNone() {
        return plan == null && milestone == null && line == null;
    }

    /** As it stands in a form. */
    public @Nullable String key() {
        return plan != null
                ? "plan-" + plan.id()
                : milestone != null ? "milestone-" + milestone.id() : line != null ? "line-" + line.id() : null;
    }

    public String title() {
        return plan != null ? plan.title() : milestone != null ? milestone.title() : line != null ? line.words() : "";
    }

    public String path() {
        return plan != null
                ? plan.path()
                : milestone != null ? "/mijlpalen/" + milestone.id() : line != null ? line.path() : "";
    }
}
