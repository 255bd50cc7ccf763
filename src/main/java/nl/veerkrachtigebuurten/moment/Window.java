package nl.veerkrachtigebuurten.moment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days that words mean, both ends included; an end that is null is open. */
record Window(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

    static final Window NONE = new Window(null, null);

    boolean isNone() {
        return earliest == null && latest == null;
    }
}
