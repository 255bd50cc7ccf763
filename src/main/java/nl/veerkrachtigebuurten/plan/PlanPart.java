package nl.veerkrachtigebuurten.plan;

import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Annotations;
import nl.veerkrachtigebuurten.programme.PagePart.Part;

/**
 * What another module shows on the page of a plan or of a chapter, to whoever may read its working text. Parts stand in
 * the {@code @Order} of their beans.
 */
public interface PlanPart {

    /**
     * What a module shows on the page of a chapter.
     *
     * @param annotations what it shows within the text
     */
    record Shown(Optional<Part> part, Annotations annotations) {

        public static final Shown NOTHING = of(Optional.empty());

        public static Shown of(Optional<Part> part) {
            return new Shown(part, Annotations.NONE);
        }
    }

    default Optional<Part> on(Plan plan) {
        return Optional.empty();
    }

    /** @param text what the chapter says now */
    default Shown on(Chapter chapter, String text) {
        return Shown.NOTHING;
    }
}
