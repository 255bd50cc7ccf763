package nl.veerkrachtigebuurten.indicator;

import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.util.List;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts beside each indicator what was told of it last. */
@Component
class IndicatorLines {

    private final IndicatorRows rows;

    IndicatorLines(IndicatorRows rows) {
        this.rows = rows;
    }

    /** An indicator with its last number and its last story. */
    record Line(
            Indicator indicator,
            @Nullable IndicatorRow number,
            @Nullable IndicatorRow story) {}

    List<Line> of(List<Indicator> indicators) {
        var last = indicators.isEmpty()
                ? List.<IndicatorRow>of()
                : rows.last(ids(indicators.stream().map(BaseEntity::id).toList()));
        return indicators.stream()
                .map(indicator ->
                        new Line(indicator, of(indicator, RowKind.NUMBER, last), of(indicator, RowKind.STORY, last)))
                .toList();
    }

    private static @Nullable IndicatorRow of(Indicator indicator, RowKind kind, List<IndicatorRow> rows) {
        return rows.stream()
                .filter(row -> row.kind() == kind && row.indicator().id() == indicator.id())
                .findFirst()
                .orElse(null);
    }
}
