package nl.veerkrachtigebuurten.fitcheck;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code demo/fitcheck.yml} tells of what is asked. Days are days before today. */
record DemoAsked(List<Told> checks) {

    record Told(
            @Nullable String plan,
            @Nullable String intervention,
            @Nullable String neighbourhood,
            String question,
            @Nullable String english,
            String asked,
            Integer opens,
            Integer closes,
            String by,
            @Nullable Decided decided) {}

    record Decided(String kind, String reason, String by, Integer days) {}
}
