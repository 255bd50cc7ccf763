package nl.veerkrachtigebuurten.exchange;

import java.util.List;
import nl.veerkrachtigebuurten.adoption.PlanVersion;
import nl.veerkrachtigebuurten.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says in one of its states.
 *
 * @param version that says so; none for the draft
 */
record PlanText(
        Plan plan,
        String title,
        @Nullable String about,
        @Nullable PlanVersion version,
        List<Part> parts) {

    /** A chapter in that state; its text is empty while nobody wrote in it. */
    record Part(String title, String text) {}

    boolean isAdopted() {
        return version != null && version.isAdopted();
    }
}
