package nl.veerkrachtigebuurten.buurtscan;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many findings a buurt has of each kind, as anybody may know it: no number below {@value #LEAST}, and none from
 * which one could be reckoned.
 *
 * @param total of all kinds; none where it would tell what is left out
 */
record PublicFigures(
        Map<FindingKind, Integer> kinds, @Nullable Integer total) {

    static final int LEAST = 5;

    static PublicFigures of(Map<FindingKind, Integer> numbers) {
        var shown = new LinkedHashMap<FindingKind, Integer>();
        Arrays.stream(FindingKind.values())
                .filter(kind -> numbers.getOrDefault(kind, 0) >= LEAST)
                .forEach(kind -> shown.put(kind, numbers.getOrDefault(kind, 0)));
        var total = sum(numbers);
        return new PublicFigures(
                shown, tells(FindingKind.values().length - shown.size(), total - sum(shown)) ? null : total);
    }

    /**
     * Whether the sum of what is hidden says something of each: a sum below the threshold, or the highest that so many
     * can have. Nothing hidden tells nothing.
     */
    private static boolean tells(int hidden, int sum) {
        return hidden > 0 && (sum < LEAST || sum >= hidden * (LEAST - 1));
    }

    private static int sum(Map<FindingKind, Integer> numbers) {
        return numbers.values().stream().mapToInt(number -> number).sum();
    }
}
