package nl.veerkrachtigebuurten.writing;

import java.util.List;
import java.util.stream.Collectors;

/** A stretch of two texts that belongs together: the same in both, or changed from one to the other. */
public record Passage(List<Words> before, List<Words> after) {

    private static final int MANY_LINES = 8;

    static Passage same(String text) {
        var words = List.of(new Words(text, false));
        return new Passage(words, words);
    }

    public boolean isSame() {
        return before.equals(after) && before.stream().noneMatch(Words::changed);
    }

    /** Whether it is the same for so many lines that a reader who looks for differences wants to skip it. */
    public boolean isLong() {
        return lines() > MANY_LINES;
    }

    /** How many lines with words the text has. */
    public long lines() {
        return textBefore().lines().filter(line -> !line.isBlank()).count();
    }

    public String textBefore() {
        return join(before);
    }

    public String textAfter() {
        return join(after);
    }

    private static String join(List<Words> words) {
        return words.stream().map(Words::text).collect(Collectors.joining());
    }
}
