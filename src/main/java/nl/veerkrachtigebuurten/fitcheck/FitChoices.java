package nl.veerkrachtigebuurten.fitcheck;

import static nl.veerkrachtigebuurten.access.Permission.HOLD_FIT_CHECKS;

import java.util.List;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.access.Scoped;
import nl.veerkrachtigebuurten.intervention.Interventions;
import nl.veerkrachtigebuurten.plan.Plans;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/** What one can ask about, and what was chosen. */
@Component
@Transactional(readOnly = true)
class FitChoices {

    private static final Limit MOST = Limit.of(500);
    private static final int LONGEST = 370;

    private final Plans plans;
    private final Interventions interventions;
    private final Neighbourhoods neighbourhoods;
    private final Rights rights;

    FitChoices(Plans plans, Interventions interventions, Neighbourhoods neighbourhoods, Rights rights) {
        this.plans = plans;
        this.interventions = interventions;
        this.neighbourhoods = neighbourhoods;
        this.rights = rights;
    }

    /** A plan or an intervention to choose. */
    public record Choice(long id, String name) {}

    public List<Choice> plans() {
        return plans.findAllByOrderByPosition().stream()
                .filter(this::isMine)
                .map(plan -> new Choice(plan.id(), plan.title()))
                .toList();
    }

    public List<Choice> interventions() {
        return interventions.choosable(MOST).stream()
                .filter(this::isMine)
                .map(it -> new Choice(it.id(), it.title()))
                .toList();
    }

    public List<Neighbourhood> neighbourhoods() {
        return neighbourhoods.findAllByOrderByName();
    }

    /** What only a look at the stored things tells, said beside the field. */
    void check(FitCheckForm form, Errors errors) {
        if ((form.planId() == null) == (form.interventionId() == null)) {
            errors.rejectValue("planId", "fitcheck.subject.one");
        } else if (isGone(form)) {
            errors.rejectValue("planId", "fitcheck.subject.gone");
        } else if (!isMine(subject(form))) {
            errors.rejectValue("planId", "fitcheck.subject.notYours");
        }
        if (!errors.hasFieldErrors("opens") && !errors.hasFieldErrors("closes")) {
            if (form.closes().isBefore(form.opens())) {
                errors.rejectValue("closes", "fitcheck.closes.before");
            } else if (form.closes().isAfter(form.opens().plusDays(LONGEST))) {
                errors.rejectValue("closes", "fitcheck.closes.late");
            }
        }
    }

    private boolean isGone(FitCheckForm form) {
        return form.planId() != null && !plans.existsById(form.planId())
                || form.interventionId() != null && !interventions.existsById(form.interventionId())
                || form.neighbourhoodId() != null && !neighbourhoods.existsById(form.neighbourhoodId());
    }

    public FitSubject subject(FitCheckForm form) {
        return new FitSubject(
                form.planId() == null ? null : plans.get(form.planId()),
                form.interventionId() == null ? null : interventions.get(form.interventionId()),
                form.neighbourhoodId() == null ? null : neighbourhoods.get(form.neighbourhoodId()));
    }

    private boolean isMine(Scoped subject) {
        return rights.may(HOLD_FIT_CHECKS.name(), subject);
    }
}
