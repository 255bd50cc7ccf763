package nl.veerkrachtigebuurten.talent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code demo/talent.yml} tells. Days are days before today. */
record DemoHelp(List<Told> matches) {

    /** @param says words that a talent or an initiative of the demo holds */
    record Told(
            String intervention,
            String says,
            String why,
            String by,
            Integer days,
            @Nullable String takenBack) {}
}
