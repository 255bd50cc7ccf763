package nl.veerkrachtigebuurten.intervention;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where one goes once an intervention is thought of: to its page, or back to where it was asked for. */
record Onward(@Nullable String back) {

    private static final Pattern OWN_PAGE = Pattern.compile("/[a-z-]+/\\d{1,18}/[a-z-]+");

    /** An address of this portal only, so that nobody is led away from it. */
    static Onward to(@Nullable String asked) {
        return new Onward(asked != null && OWN_PAGE.matcher(asked).matches() ? asked : null);
    }

    String after(Intervention intervention) {
        return back == null ? intervention.path() : back + "?interventie=" + intervention.id();
    }
}
