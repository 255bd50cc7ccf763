package nl.veerkrachtigebuurten.experttable;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.plan.Plans;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.Milestones;
import nl.veerkrachtigebuurten.seats.Body;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What actions can serve. */
@Component
class Aims {

    static final String KEY = "(plan|milestone)-\\d{1,18}";

    private final Plans plans;
    private final Milestones milestones;

    Aims(Plans plans, Milestones milestones) {
        this.plans = plans;
        this.milestones = milestones;
    }

    /** Something to choose. */
    record Option(@Nullable String id, String name) {

        private static Option of(Aim aim, Moment moment) {
            return new Option(aim.key(), aim.title() + " (" + moment.words() + ")");
        }
    }

    /** The plans, those of the table's pillars first, and the milestones that are still to be reached. */
    List<Option> options(Body table, Aim chosen) {
        var ofPlans = plans.findAllByOrderByPosition().stream()
                .sorted(comparing(plan -> !isOf(table, plan)))
                .map(plan -> Option.of(Aim.at(plan), plan.due()));
        var ofMilestones = milestones.choosable().stream()
                .filter(milestone -> !milestone.isReached() || milestone.isSameAs(chosen.milestone()))
                .map(milestone -> Option.of(Aim.at(milestone), milestone.moment()));
        return Stream.concat(ofPlans, ofMilestones).toList();
    }

    /** What the form's words mean; where it is gone, the reader gets a 404. */
    Aim at(@Nullable String key) {
        if (key == null) {
            return Aim.NONE;
        }
        var id = Long.parseLong(key.substring(key.indexOf('-') + 1));
        return key.startsWith("plan") ? Aim.at(plans.get(id)) : Aim.at(milestones.get(id));
    }

    /** The plan that a table mostly works for. */
    Aim mainOf(Body table) {
        return plans.findAllByOrderByPosition().stream()
                .filter(plan -> isOf(table, plan))
                .findFirst()
                .map(Aim::at)
                .orElse(Aim.NONE);
    }

    /** The milestones of the table's pillars, the first ones first. */
    List<Milestone> milestonesOf(Body table) {
        return milestones.choosable().stream()
                .filter(milestone -> milestone.pillars().stream()
                        .anyMatch(pillar -> table.pillars().stream().anyMatch(pillar::isSameAs)))
                .toList();
    }

    private static boolean isOf(Body table, Plan plan) {
        return table.pillars().stream().anyMatch(pillar -> pillar.isSameAs(plan.pillar()));
    }
}
