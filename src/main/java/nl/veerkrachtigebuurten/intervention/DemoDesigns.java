package nl.veerkrachtigebuurten.intervention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code demo/intervention.yml} tells. Days are days before today. */
record DemoDesigns(List<Told> interventions) {

    record Told(
            String title,
            String what,
            String forWhom,
            List<String> pillars,
            List<String> partners,
            List<String> causes,
            List<String> milestones,
            @Nullable String line,
            String effect,
            @Nullable String figures,
            @Nullable String stories,
            Integer euros,
            Integer hours,
            @Nullable String funder,
            String by,
            Integer days,
            List<Said> said) {}

    record Said(String state, String words, Integer days) {}
}
