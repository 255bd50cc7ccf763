package nl.veerkrachtigebuurten.plan;

import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Annotations;
import nl.veerkrachtigebuurten.programme.PagePart.Part;

/**
 * What another module shows on the page of a plan or of a chapter, to whoever may read its working text. Parts stand in
 * the {@code @Order} of their beans.
 */
public interface PlanPart {

    default Optional<Part> on(Plan plan) {
        return Optional.empty();
    }

    default Optional<Part> on(Chapter chapter) {
        return Optional.empty();
    }

    /** What it shows within the chapter's text. */
    default Annotations in(Chapter chapter, String text) {
        return Annotations.NONE;
    }
}
