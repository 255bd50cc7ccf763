package nl.veerkrachtigebuurten.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code demo/lesson.yml} tells. Days are days before today. */
record DemoLearned(List<Told> lessons) {

    record Told(
            String outcome,
            String title,
            String happened,
            String learned,
            List<String> pillars,
            List<String> neighbourhoods,
            @Nullable String plan,
            @Nullable String intervention,
            String by,
            Integer days,
            @Nullable String revised) {}
}
