package nl.veerkrachtigebuurten.cause;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code demo/cause.yml} tells. Days are days before today. */
record DemoTree(List<Told> causes) {

    /**
     * @param findings words that a finding of the demo holds, each of which points at the cause
     * @param most how many findings with such words do so
     */
    record Told(
            String title,
            String explanation,
            List<String> pillars,
            List<String> neighbourhoods,
            String by,
            Integer days,
            List<String> findings,
            @Nullable Integer most,
            List<Typed> typed) {}

    /** A figure with its source, or a source with its address. */
    record Typed(
            @Nullable String words, String source, @Nullable String link, String certainty) {}
}
