package nl.veerkrachtigebuurten.indicator;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_INDICATORS;

import java.util.List;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.intervention.Interventions;
import nl.veerkrachtigebuurten.plan.Plans;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.Pillars;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/** What an indicator can say something of, and what was chosen. */
@Component
@Transactional(readOnly = true, noRollbackFor = NotFoundException.class)
class IndicatorChoices {

    private static final Limit MOST = Limit.of(500);

    private final Pillars pillars;
    private final Plans plans;
    private final Interventions interventions;
    private final Neighbourhoods neighbourhoods;
    private final Rights rights;

    IndicatorChoices(
            Pillars pillars, Plans plans, Interventions interventions, Neighbourhoods neighbourhoods, Rights rights) {
        this.pillars = pillars;
        this.plans = plans;
        this.interventions = interventions;
        this.neighbourhoods = neighbourhoods;
        this.rights = rights;
    }

    /** A plan or an intervention to choose. */
    public record Choice(long id, String name) {}

    public List<Pillar> pillars() {
        return pillars.findAllByOrderByPosition();
    }

    public List<Neighbourhood> neighbourhoods() {
        return neighbourhoods.findAllByOrderByName();
    }

    public List<Choice> plans() {
        return plans.findAllByOrderByPosition().stream()
                .map(plan -> new Choice(plan.id(), plan.title()))
                .toList();
    }

    public List<Choice> interventions() {
        return interventions.choosable(MOST).stream()
                .map(it -> new Choice(it.id(), it.title()))
                .toList();
    }

    /** What only a look at the stored things tells, said beside the field. */
    void check(IndicatorForm form, Errors errors) {
        if (!form.isOfOne()) {
            errors.rejectValue("pillarId", "indicator.subject.one");
            return;
        }
        try {
            if (!rights.may(EDIT_INDICATORS.name(), subject(form))) {
                errors.rejectValue("pillarId", "indicator.subject.notYours");
            }
        } catch (NotFoundException gone) {
            errors.rejectValue("pillarId", "indicator.subject.gone");
        }
    }

    public IndicatorSubject subject(IndicatorForm form) {
        return new IndicatorSubject(
                form.pillarId() != null ? pillars.get(form.pillarId()) : null,
                form.planId() != null ? plans.get(form.planId()) : null,
                form.interventionId() != null ? interventions.get(form.interventionId()) : null,
                form.neighbourhoodId() != null ? neighbourhoods.get(form.neighbourhoodId()) : null);
    }
}
