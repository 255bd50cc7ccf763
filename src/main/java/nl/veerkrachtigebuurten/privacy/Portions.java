package nl.veerkrachtigebuurten.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many there are of each kind, as it may be told of something that no longer changes: no number below
 * {@value SmallNumbers#LEAST}, and none from which one could be reckoned.
 *
 * @param total of all kinds; none where it would tell what is left out
 */
public record Portions<K>(Map<K, Integer> kinds, @Nullable Integer total) {

    /** @param all the kinds that there are, in their order */
    public static <K> Portions<K> of(Map<K, Integer> numbers, List<K> all) {
        var shown = new LinkedHashMap<K, Integer>();
        all.stream()
                .filter(kind -> numbers.getOrDefault(kind, 0) >= SmallNumbers.LEAST)
                .forEach(kind -> shown.put(kind, numbers.getOrDefault(kind, 0)));
        var total = sum(numbers);
        return new Portions<>(shown, tells(all.size() - shown.size(), total - sum(shown)) ? null : total);
    }

    /**
     * Whether the sum of what is hidden says something of each: a sum below the threshold, or the highest that so many
     * can have. Nothing hidden tells nothing.
     */
    private static boolean tells(int hidden, int sum) {
        return hidden > 0 && (sum < SmallNumbers.LEAST || sum >= hidden * (SmallNumbers.LEAST - 1));
    }

    private static int sum(Map<?, Integer> numbers) {
        return numbers.values().stream().mapToInt(number -> number).sum();
    }
}
