package nl.veerkrachtigebuurten.plan;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of the demo, that grows by paragraphs; then words change one by one: {@code [[as it was=>as it is]]}. */
record DemoText(String marked) {

    private static final Pattern CHANGE = Pattern.compile("\\[\\[(.*?)=>(.*?)]]", Pattern.DOTALL);

    /** The text as it stands after so many of all steps. */
    String after(int step, int steps) {
        var changes = (int) CHANGE.matcher(marked).results().count();
        var growing = Math.max(1, steps - changes);
        var paragraphs = List.of(marked.split("\n\n"));
        var shown = Math.min(paragraphs.size(), (paragraphs.size() * step + growing - 1) / growing);
        return changed(String.join("\n\n", paragraphs.subList(0, shown)), step == steps ? changes : step - growing);
    }

    private static String changed(String text, int done) {
        var count = new int[1];
        return CHANGE.matcher(text).replaceAll(match -> quoted(match, count[0]++ < done));
    }

    private static String quoted(MatchResult match, boolean isDone) {
        return Matcher.quoteReplacement(match.group(isDone ? 2 : 1));
    }
}
