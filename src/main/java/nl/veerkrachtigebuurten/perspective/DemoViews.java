package nl.veerkrachtigebuurten.perspective;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code demo/perspective.yml} tells. Days are days before today. */
record DemoViews(List<Told> causes) {

    record Told(String title, List<View> views, List<Differ> differ) {}

    record View(
            String partner,
            String sees,
            @Nullable String thinks,
            @Nullable String gives,
            @Nullable String needs,
            String by,
            Integer days) {}

    record Differ(String words, String by, Integer days) {}
}
