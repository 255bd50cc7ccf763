package nl.veerkrachtigebuurten.fitcheck;

import java.util.Map;

/** How many said what. */
record FitTally(Map<Fit, Integer> numbers) {

    int number(Fit fit) {
        return numbers.getOrDefault(fit, 0);
    }

    int total() {
        return numbers.values().stream().mapToInt(number -> number).sum();
    }

    /** Whether at least one in so many say that it does not fit. */
    boolean isMisfit(int oneIn) {
        var misfits = number(Fit.MISFIT);
        return misfits > 0 && misfits * oneIn >= total();
    }
}
