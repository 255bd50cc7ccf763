package nl.veerkrachtigebuurten.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Finds for each block of a stretch what it became: pairs in the same order that together share the most words. */
final class Partners {

    /** Beyond so many pairs to weigh, blocks are taken in their order. */
    private static final int MOST_PAIRS = 40_000;
    /** Rather a pair of strangers than none: then one was written in place of the other. */
    private static final double STRANGERS = 0.001;

    private static final double NEVER = -1;

    private Partners() {}

    /**
     * For each block the index of its partner, -1 for none.
     *
     * @param moved the texts that stand in both editions, only elsewhere: they find each other there
     */
    static int[] of(List<Block> before, List<Block> after, Set<String> moved) {
        if ((long) before.size() * after.size() > MOST_PAIRS) {
            return inOrder(before.size(), after.size());
        }
        return best(weigh(before, after, moved), before.size(), after.size());
    }

    private static int[] inOrder(int before, int after) {
        var partners = new int[before];
        Arrays.setAll(partners, index -> index < after ? index : -1);
        return partners;
    }

    private static double[][] weigh(List<Block> before, List<Block> after, Set<String> moved) {
        var weights = new double[before.size()][after.size()];
        for (var left = 0; left < before.size(); left++) {
            for (var right = 0; right < after.size(); right++) {
                weights[left][right] = weigh(before.get(left), after.get(right), moved);
            }
        }
        return weights;
    }

    private static double weigh(Block before, Block after, Set<String> moved) {
        if (!before.saysAs(after) && (moved.contains(before.text()) || moved.contains(after.text()))) {
            return NEVER;
        }
        return STRANGERS + Likeness.of(before, after).score();
    }

    private static int[] best(double[][] weights, int before, int after) {
        var sums = new double[before + 1][after + 1];
        for (var left = before - 1; left >= 0; left--) {
            for (var right = after - 1; right >= 0; right--) {
                var apart = Math.max(sums[left + 1][right], sums[left][right + 1]);
                sums[left][right] = Math.max(apart, weights[left][right] + sums[left + 1][right + 1]);
            }
        }
        return walk(sums, weights, before, after);
    }

    private static int[] walk(double[][] sums, double[][] weights, int before, int after) {
        var partners = new int[before];
        Arrays.fill(partners, -1);
        var right = 0;
        for (var left = 0; left < before && right < after; left++) {
            while (right < after - 1 && sums[left][right + 1] >= sums[left][right]) {
                right++;
            }
            if (sums[left][right] == weights[left][right] + sums[left + 1][right + 1]
                    && sums[left][right] > sums[left + 1][right]) {
                partners[left] = right++;
            }
        }
        return partners;
    }
}
