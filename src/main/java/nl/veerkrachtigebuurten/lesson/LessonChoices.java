package nl.veerkrachtigebuurten.lesson;

import java.util.List;
import java.util.Objects;
import nl.veerkrachtigebuurten.intervention.Interventions;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.plan.Plans;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.Pillars;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Where a lesson can matter, and where it was said to. */
@Component
class LessonChoices {

    private static final Limit MOST = Limit.of(500);

    private final Pillars pillars;
    private final Neighbourhoods neighbourhoods;
    private final Plans plans;
    private final Interventions interventions;

    LessonChoices(Pillars pillars, Neighbourhoods neighbourhoods, Plans plans, Interventions interventions) {
        this.pillars = pillars;
        this.neighbourhoods = neighbourhoods;
        this.plans = plans;
        this.interventions = interventions;
    }

    /** A plan or an intervention to choose. */
    public record Choice(long id, String name) {}

    public List<Pillar> pillars() {
        return pillars.findAllByOrderByPosition();
    }

    public List<Neighbourhood> neighbourhoods() {
        return neighbourhoods.findAllByOrderByName();
    }

    public List<Plan> allPlans() {
        return plans.findAllByOrderByPosition();
    }

    public List<Choice> plans() {
        return allPlans().stream()
                .map(plan -> new Choice(plan.id(), plan.title()))
                .toList();
    }

    public List<Choice> interventions() {
        return interventions.choosable(MOST).stream()
                .map(it -> new Choice(it.id(), it.title()))
                .toList();
    }

    /** What only a look at the stored things tells, said beside the field. */
    void check(LessonForm form, Errors errors) {
        if (form.isNowhere()) {
            errors.rejectValue("pillarIds", "lesson.nowhere");
        }
        if (form.planId() != null && !plans.existsById(form.planId())) {
            errors.rejectValue("planId", "lesson.gone");
        }
        if (form.interventionId() != null && !interventions.existsById(form.interventionId())) {
            errors.rejectValue("interventionId", "lesson.gone");
        }
    }

    LessonPlaces places(LessonForm form) {
        return new LessonPlaces(
                pillars.findAllById(ids(form.pillarIds())),
                neighbourhoods.findAllById(ids(form.neighbourhoodIds())),
                form.planId() == null ? null : plans.get(form.planId()),
                form.interventionId() == null ? null : interventions.get(form.interventionId()));
    }

    private static List<Long> ids(@Nullable List<Long> chosen) {
        return chosen == null
                ? List.of()
                : chosen.stream().filter(Objects::nonNull).toList();
    }
}
