package nl.veerkrachtigebuurten.fitcheck;

import static nl.veerkrachtigebuurten.access.Permission.HOLD_FIT_CHECKS;
import static nl.veerkrachtigebuurten.access.Permission.READ_PLANS;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.intervention.Intervention;
import nl.veerkrachtigebuurten.intervention.InterventionPart;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.plan.PlanPart;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.PagePart;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Shows the fit checks of a plan, an intervention or a buurt on its page, to members. */
@Component
@Order(ProgrammePart.BUURTSCAN + 7)
class FitChecksBeside implements PlanPart, InterventionPart, PagePart {

    private static final Limit FIRST = Limit.of(5);

    private final FitChecks checks;
    private final FitPages pages;
    private final Rights rights;

    FitChecksBeside(FitChecks checks, FitPages pages, Rights rights) {
        this.checks = checks;
        this.pages = pages;
        this.rights = rights;
    }

    /** @param begin where one sets up another, for who may */
    record Content(List<FitPages.Line> lines, @Nullable String begin) {}

    @Override
    public Optional<Part> on(Plan plan) {
        var mine = rights.may(HOLD_FIT_CHECKS.name(), plan);
        return part(checks.ofPlan(plan.id(), FIRST), mine ? "/toetsingen/nieuw?plan=" + plan.id() : null);
    }

    @Override
    public Optional<Part> on(Intervention intervention) {
        var mine = rights.may(HOLD_FIT_CHECKS.name(), intervention);
        return part(
                checks.ofIntervention(intervention.id(), FIRST),
                mine ? "/toetsingen/nieuw?interventie=" + intervention.id() : null);
    }

    @Override
    public Optional<Part> on(Neighbourhood neighbourhood) {
        return rights.may(READ_PLANS.name())
                ? part(checks.ofNeighbourhood(neighbourhood.id(), pages.today().minusYears(1), FIRST), null)
                : Optional.empty();
    }

    private Optional<Part> part(List<FitCheck> found, @Nullable String begin) {
        return found.isEmpty() && begin == null
                ? Optional.empty()
                : Optional.of(new Part("fitcheck/part", new Content(pages.lines(found), begin)));
    }
}
