package nl.veerkrachtigebuurten.experttable;

import static java.util.Comparator.comparing;

import java.util.List;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.plan.Plans;
import nl.veerkrachtigebuurten.seats.Body;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What actions can serve. */
@Component
class Aims {

    static final String KEY = "plan-\\d{1,18}";

    private final Plans plans;

    Aims(Plans plans) {
        this.plans = plans;
    }

    /** Something to choose. */
    record Option(String id, String name) {}

    /** Those of the table's pillars first. */
    List<Option> options(Body table) {
        return plans.findAllByOrderByPosition().stream()
                .sorted(comparing(plan -> !isOf(table, plan)))
                .map(plan -> new Option("plan-" + plan.id(), plan.title()))
                .toList();
    }

    /** What the form's words mean; where it is gone, the reader gets a 404. */
    Aim at(@Nullable String key) {
        return key == null ? Aim.NONE : new Aim(plans.get(Long.parseLong(key.substring(key.indexOf('-') + 1))));
    }

    /** The plan that a table mostly works for. */
    Aim mainOf(Body table) {
        return plans.findAllByOrderByPosition().stream()
                .filter(plan -> isOf(table, plan))
                .findFirst()
                .map(Aim::new)
                .orElse(Aim.NONE);
    }

    private static boolean isOf(Body table, Plan plan) {
        return table.pillars().stream().anyMatch(pillar -> pillar.isSameAs(plan.pillar()));
    }
}
