package nl.veerkrachtigebuurten.consequence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code demo/consequence.yml} tells: which cause leads to which. Days are days before today. */
record DemoLinks(List<Told> links) {

    record Told(
            String from,
            String to,
            String certainty,
            @Nullable String why,
            String by,
            Integer days) {}
}
