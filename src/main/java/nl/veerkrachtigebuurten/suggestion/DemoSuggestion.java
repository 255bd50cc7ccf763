package nl.veerkrachtigebuurten.suggestion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody suggested in the demo, and what became of it; days are counted back from the day the demo is loaded. */
record DemoSuggestion(
        String plan,
        String chapter,
        String by,
        Integer days,
        @Nullable String why,
        List<Replacement> changes,
        @Nullable Accepted accepted,
        @Nullable Declined declined) {

    record All(List<DemoSuggestion> suggestions) {}

    record Replacement(String from, String to) {

        String in(String text) {
            if (!text.contains(from)) {
                throw new IllegalStateException("The demo suggests to replace what is not there: " + from);
            }
            return text.replace(from, to);
        }
    }

    record Accepted(String by, Integer days, List<Integer> changes) {}

    record Declined(String by, Integer days, String reason) {}

    String applyTo(String text) {
        var changed = text;
        for (var change : changes) {
            changed = change.in(changed);
        }
        return changed;
    }
}
