package nl.veerkrachtigebuurten.experttable;

import static java.util.Comparator.comparing;
import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.util.List;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.plan.Plans;
import nl.veerkrachtigebuurten.planline.PlanLine;
import nl.veerkrachtigebuurten.planline.PlanLines;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.Milestones;
import nl.veerkrachtigebuurten.seats.Body;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What actions can serve. */
@Component
class Aims {

    static final String KEY = "(plan|milestone|line)-\\d{1,18}";

    private static final Limit MOST_LINES = Limit.of(200);

    private final Plans plans;
    private final Milestones milestones;
    private final PlanLines lines;

    Aims(Plans plans, Milestones milestones, PlanLines lines) {
        this.plans = plans;
        this.milestones = milestones;
        this.lines = lines;
    }

    /** Something to choose. */
    record Option(@Nullable String id, String name) {

        private static Option of(Aim aim, Moment moment) {
            return new Option(aim.key(), aim.title() + " (" + moment.words() + ")");
        }

        private static Option of(PlanLine line) {
            return new Option(Aim.at(line).key(), "„" + line.words() + "”");
        }
    }

    /** The lines of the plans that the table translates, the plans, its own first, and the milestones still to be reached. */
    List<Option> options(Body table, Aim chosen) {
        var ofPlans = plans.findAllByOrderByPosition().stream()
                .sorted(comparing(plan -> !isOf(table, plan)))
                .map(plan -> Option.of(Aim.at(plan), plan.due()));
        var ofMilestones = milestones.choosable().stream()
                .filter(milestone -> !milestone.isReached() || milestone.isSameAs(chosen.milestone()))
                .map(milestone -> Option.of(Aim.at(milestone), milestone.moment()));
        return Stream.of(linesOf(table, chosen).map(Option::of), ofPlans, ofMilestones)
                .flatMap(options -> options)
                .toList();
    }

    /** What the form's words mean; where it is gone, the reader gets a 404. */
    Aim at(@Nullable String key) {
        if (key == null) {
            return Aim.NONE;
        }
        var id = Long.parseLong(key.substring(key.indexOf('-') + 1));
        return switch (key.charAt(0)) {
            case 'p' -> Aim.at(plans.get(id));
            case 'm' -> Aim.at(milestones.get(id));
            default -> Aim.at(lines.get(id));
        };
    }

    private Stream<PlanLine> linesOf(Body table, Aim chosen) {
        var choosable =
                lines.choosable(ids(table.pillars().stream().map(Pillar::id).toList()), MOST_LINES);
        var line = chosen.line();
        return line == null || choosable.stream().anyMatch(line::isSameAs)
                ? choosable.stream()
                : Stream.concat(Stream.of(line), choosable.stream());
    }

    /** The lines of plans of which a table made actions. */
    List<PlanLine> translatedBy(Body table) {
        return linesOf(table, Aim.NONE)
                .filter(line -> !line.state().isUntranslated())
                .toList();
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
