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
import nl.veerkrachtigebuurten.platform.BaseEntity;
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
    private static final Limit ROWS = Limit.of(500);

    private final Indicators indicators;
    private final IndicatorRows rows;
    private final Rights rights;

    IndicatorsBeside(Indicators indicators, IndicatorRows rows, Rights rights) {
        this.indicators = indicators;
        this.rows = rows;
        this.rights = rights;
    }

    /** An indicator, with what was told of it last. */
    record Line(
            Indicator indicator,
            @Nullable IndicatorRow number,
            @Nullable IndicatorRow story) {}

    /** @param begin where one follows something else, for who may */
    record Content(List<Line> lines, @Nullable String begin) {}

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
                : Optional.of(new Part("indicator/part", new Content(lines(found), begin)));
    }

    private List<Line> lines(List<Indicator> found) {
        var standing = found.isEmpty()
                ? List.<IndicatorRow>of()
                : rows.standing(found.stream().map(BaseEntity::id).toList(), ROWS);
        return found.stream()
                .map(indicator -> new Line(
                        indicator,
                        first(standing, indicator, RowKind.NUMBER),
                        first(standing, indicator, RowKind.STORY)))
                .toList();
    }

    private static @Nullable IndicatorRow first(List<IndicatorRow> rows, Indicator indicator, RowKind kind) {
        return rows.stream()
                .filter(row -> row.kind() == kind && row.indicator().id() == indicator.id())
                .findFirst()
                .orElse(null);
    }
}
