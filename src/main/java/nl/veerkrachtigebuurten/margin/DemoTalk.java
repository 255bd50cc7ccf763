package nl.veerkrachtigebuurten.margin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code demo/margin.yml} tells. Days are days before today. */
record DemoTalk(List<Said> comments) {

    /** @param on the chapter, as in its address */
    record Said(
            String on,
            String passage,
            String by,
            Integer days,
            String text,
            List<Answer> replies,
            @Nullable Ending resolved) {

        String plan() {
            return on.substring(0, on.indexOf('/'));
        }

        String chapter() {
            return on.substring(on.indexOf('/') + 1);
        }
    }

    record Answer(String by, Integer days, String text) {}

    record Ending(String by, Integer days) {}
}
