package nl.veerkrachtigebuurten.step;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code demo/step.yml} tells. Done and lapsed are days before today, in is months from then. */
record DemoWork(List<Towards> milestones) {

    record Towards(String towards, List<Planned> steps) {}

    record Planned(
            String title,
            @Nullable String by,
            @Nullable Integer weight,
            @Nullable Integer done,
            @Nullable Integer lapsed,
            @Nullable String why,
            @Nullable Integer in,
            @Nullable String as) {}
}
