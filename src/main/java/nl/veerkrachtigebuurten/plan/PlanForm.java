package nl.veerkrachtigebuurten.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.veerkrachtigebuurten.moment.MomentWords;
import org.jspecify.annotations.Nullable;

/** What the form of a plan submits. */
record PlanForm(
        @NotBlank @Size(max = 120) String title,
        @Size(max = 1000) @Nullable String about,
        @NotBlank @MomentWords String due,
        @Nullable Integer version) {

    static PlanForm of(Plan plan) {
        return new PlanForm(plan.title(), plan.about(), plan.due().words(), plan.version());
    }
}
