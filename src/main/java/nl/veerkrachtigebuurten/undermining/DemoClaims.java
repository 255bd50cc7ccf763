package nl.veerkrachtigebuurten.undermining;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code demo/undermining.yml} tells. Days are days before today; an acceptance returns so many days after it. */
record DemoClaims(List<Told> underminings) {

    record Told(
            String intervention,
            String cause,
            String why,
            String by,
            Integer days,
            @Nullable Accepted accepted,
            @Nullable TakenBack takenBack) {}

    record Accepted(String reason, String by, Integer days, Integer returns) {}

    record TakenBack(String why, String by, Integer days) {}
}
