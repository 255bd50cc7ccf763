package nl.veerkrachtigebuurten.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many words two blocks share, wherever they stand. */
record Likeness(int before, int after, int shared) {

    private static final double SAME = 0.6;
    private static final double LIKELY = 0.3;

    static Likeness of(Block before, Block after) {
        var left = counted(before.words());
        var right = counted(after.words());
        var shared = 0;
        for (var entry : left.entrySet()) {
            shared += Math.min(entry.getValue(), right.getOrDefault(entry.getKey(), 0));
        }
        return new Likeness(sum(left), sum(right), shared);
    }

    /** 1 for the same words, 0 for none in common. */
    double score() {
        return before + after == 0 ? 0 : 2.0 * shared / (before + after);
    }

    /** Whether most of the words before are still there: it was edited, not written anew. */
    boolean isEdit() {
        return 2 * shared >= before;
    }

    /** Whether a block that went and one that came elsewhere are the same, moved; likely when it went for two people. */
    boolean isSame(boolean goneInBoth) {
        return score() >= SAME || goneInBoth && isEdit() && score() >= LIKELY;
    }

    /** How many words went or came. */
    int changes() {
        return before + after - 2 * shared;
    }

    private static Map<String, Integer> counted(List<String> words) {
        var counts = new HashMap<String, Integer>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
