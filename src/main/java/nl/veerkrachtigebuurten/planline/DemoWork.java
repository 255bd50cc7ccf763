package nl.veerkrachtigebuurten.planline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code demo/planline.yml} tells. Days are days before today. */
record DemoWork(List<Marked> lines) {

    /** @param on the chapter, as in its address */
    record Marked(String on, String passage, String by, Integer days, List<Taken> steps) {

        String plan() {
            return on.substring(0, on.indexOf('/'));
        }

        String chapter() {
            return on.substring(on.indexOf('/') + 1);
        }
    }

    record Taken(
            String to, String by, Integer days, @Nullable String reason) {}
}
