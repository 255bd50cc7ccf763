package nl.veerkrachtigebuurten.designsession;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code demo/designsession.yml} tells. Days are days before today; a negative one is still to come. */
record DemoSessions(List<Told> sessions) {

    record Told(
            String title,
            Integer days,
            String place,
            @Nullable String forWhom,
            List<String> pillars,
            List<String> guests,
            Integer residents,
            @Nullable String others,
            List<String> methods,
            List<String> causes,
            List<String> findings,
            String by,
            @Nullable Held held,
            @Nullable String cancelled,
            List<Noted> notes,
            List<String> outcomes) {}

    record Held(
            List<String> pillars,
            List<String> absent,
            Integer residents,
            @Nullable String others) {}

    record Noted(String words, String by) {}
}
