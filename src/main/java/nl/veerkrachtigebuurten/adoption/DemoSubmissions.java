package nl.veerkrachtigebuurten.adoption;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was submitted in the demo, and who did what to it; days are counted back from the day the demo is loaded. */
record DemoSubmissions(List<Submission> submissions) {

    record Submission(
            String plan,
            String by,
            Integer days,
            @Nullable String note,
            List<Signed> signatures,
            @Nullable Returned returned) {}

    record Signed(
            String who,
            Integer days,
            @Nullable String note,
            @Nullable Boolean reservation) {}

    record Returned(String who, Integer days, String reason) {}
}
