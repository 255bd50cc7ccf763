package nl.veerkrachtigebuurten.writing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sentences of a text, to choose a passage from; a line that is none counts as one. */
public record Sentences(List<Anchor> anchors) {

    private static final Locale DUTCH = new Locale("nl");
    private static final int SHORTEST = 8;

    public static Sentences of(String text) {
        var anchors = new ArrayList<Anchor>();
        var breaks = BreakIterator.getSentenceInstance(DUTCH);
        breaks.setText(text);
        var from = breaks.first();
        for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            lines(text, from, to, anchors);
            from = to;
        }
        return new Sentences(List.copyOf(anchors));
    }

    /**
     * The passage that somebody pointed at.
     *
     * @param words as they were typed or selected; without them the sentence counts
     * @param before the words before them, where that is known
     * @param sentence the place of one of the sentences
     */
    public static Optional<Anchor> pointedAt(
            String text, @Nullable String words, @Nullable String before, @Nullable Integer sentence) {
        return words != null
                ? Anchor.quoted(text, words, before == null ? "" : before)
                : of(text).anchors.stream()
                        .filter(anchor -> sentence != null && anchor.position() == sentence)
                        .findFirst();
    }

    private static void lines(String text, int from, int to, List<Anchor> anchors) {
        var start = from;
        for (var end = from; end <= to; end++) {
            if (end == to || text.charAt(end) == '\n') {
                var anchor = Anchor.in(text, start, end);
                if (anchor.quote().length() >= SHORTEST) {
                    anchors.add(anchor);
                }
                start = Math.min(to, end + 1);
            }
        }
    }
}
