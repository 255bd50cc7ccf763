package nl.veerkrachtigebuurten.workingmethod;

import java.util.List;

/** A way to work together: what it is for, how long it takes, its steps, and what has to lie on the table. */
public record WorkingMethod(
        String slug,
        String name,
        String purpose,
        Integer minutes,
        String people,
        List<String> steps,
        List<String> material) {

    /** For lists to choose from. */
    public String id() {
        return slug;
    }

    public String path() {
        return "/werkvormen/" + slug;
    }
}
