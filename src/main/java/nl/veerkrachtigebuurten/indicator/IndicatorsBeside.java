package nl.veerkrachtigebuurten.indicator;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_INDICATORS;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.intervention.Intervention;
import nl.veerkrachtigebuurten.intervention.InterventionPart;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.plan.PlanPart;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.PagePart;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** For members: the indicators of something on its page, each with its last number and its last story. */
@Component
@Order(ProgrammePart.BUURTSCAN + 9)
class IndicatorsBeside implements PlanPart, PagePart, InterventionPart {

    private static final Limit FIRST = Limit.of(12);

    private final Indicators indicators;
    private final IndicatorLines lines;
    private final Rights rights;

    IndicatorsBeside(Indicators indicators, IndicatorLines lines, Rights rights) {
        this.indicators = indicators;
        this.lines = lines;
        this.rights = rights;
    }

    /** @param begin where one follows something else, for who may */
    record Content(
            List<IndicatorLines.Line> lines, @Nullable String begin) {}

    @Override
    public Optional<Part> on(Pillar pillar) {
        return part(() -> indicators.ofPillar(pillar.id(), FIRST), "pijler=" + pillar.id(), pillar);
    }

    @Override
    public Optional<Part> on(Plan plan) {
        return part(() -> indicators.ofPlan(plan.id(), FIRST), "plan=" + plan.id(), plan);
    }

    @Override
    public Optional<Part> on(Intervention intervention) {
        return part(
                () -> indicators.ofIntervention(intervention.id(), FIRST),
                "interventie=" + intervention.id(),
                intervention);
    }

    @Override
    public Optional<Part> on(Neighbourhood neighbourhood) {
        return part(
                () -> indicators.ofNeighbourhood(neighbourhood.id(), FIRST),
                "buurt=" + neighbourhood.id(),
                Scope.participation());
    }

    private Optional<Part> part(Supplier<List<Indicator>> asked, String start, Object on) {
        if (rights.member().isEmpty()) {
            return Optional.empty();
        }
        var found = asked.get();
        var begin = rights.may(EDIT_INDICATORS.name(), on) ? "/indicatoren/nieuw?" + start : null;
        return found.isEmpty() && begin == null
                ? Optional.empty()
                : Optional.of(new Part("indicator/part", new Content(lines.of(found), begin)));
    }
}
