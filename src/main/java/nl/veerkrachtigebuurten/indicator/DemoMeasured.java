package nl.veerkrachtigebuurten.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code demo/indicator.yml} tells. Years are years before this one. */
record DemoMeasured(List<Told> indicators) {

    record Told(
            String name,
            String unit,
            @Nullable String pillar,
            @Nullable String plan,
            @Nullable String intervention,
            @Nullable String neighbourhood,
            String by,
            List<Row> rows) {}

    record Row(
            Integer ago,
            String part,
            @Nullable String target,
            @Nullable String actual,
            @Nullable String words,
            String source,
            @Nullable String corrected,
            @Nullable String reason) {}
}
