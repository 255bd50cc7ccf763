package nl.veerkrachtigebuurten.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers may leave the team: none below {@value #LEAST}, and none from which such a number follows by
 * subtraction, neither of one asked for otherwise nor of one of another day.
 *
 * @param <G> what a number is about
 */
public final class SmallNumbers<G extends SmallNumbers.Group<G>> {

    public static final int LEAST = 5;

    /** What a number is about, and how it lies to others. */
    public interface Group<G> {

        /** Whether all that is counted here is counted there too. */
        boolean isWithin(G other);

        /** The ways in which this falls apart into groups that have nothing in common. */
        List<List<G>> partitions();
    }

    /** A number that left the team before. */
    public record Left<G>(G group, int number) {}

    private final Map<G, Integer> numbers;
    private final Collection<Left<G>> before;
    private final Map<G, Integer> latest = new LinkedHashMap<>();
    private final Map<G, Integer> released = new LinkedHashMap<>();

    private SmallNumbers(Map<G, Integer> numbers, Collection<Left<G>> before) {
        this.numbers = numbers;
        this.before = new LinkedHashSet<>(before);
        before.forEach(it -> latest.put(it.group(), it.number()));
    }

    /**
     * What may be told now of these groups; a group that is left out may not be told.
     *
     * @param asked the more important a number is, the earlier it stands
     * @param before all that was ever told, the latest last
     */
    public static <G extends Group<G>> Map<G, Integer> released(
            List<G> asked, Map<G, Integer> numbers, Collection<Left<G>> before) {
        var rule = new SmallNumbers<G>(numbers, before);
        asked.forEach(rule::release);
        return rule.released;
    }

    /** For a number that changes at any moment and has no filters: down to a whole step, below the first nothing. */
    public static @Nullable Integer inSteps(long number) {
        return number < LEAST ? null : (int) (number / LEAST * LEAST);
    }

    /** The same, as who may know every number knows it, or as others do. */
    public static @Nullable Integer told(long number, boolean toTheTeam) {
        return toTheTeam ? Integer.valueOf((int) number) : inSteps(number);
    }

    /** Whether a difference points to a few. */
    public static boolean isFew(int difference) {
        return difference != 0 && Math.abs(difference) < LEAST;
    }

    /** The number itself, or else the one that was told last; each only if it gives nothing away. */
    private void release(G group) {
        int number = numbers.getOrDefault(group, 0);
        if (number < LEAST) {
            return;
        }
        if (isSafe(group, number)) {
            released.put(group, number);
            return;
        }
        var last = latest.get(group);
        if (last != null && isSafe(group, last)) {
            released.put(group, last);
        }
    }

    private boolean isSafe(G group, int number) {
        return before.stream().noneMatch(it -> tells(group, number, it.group(), it.number()))
                && released.entrySet().stream().noneMatch(it -> tells(group, number, it.getKey(), it.getValue()))
                && leavesSumsOpen(group, number);
    }

    private static <G extends Group<G>> boolean tells(G group, int number, G other, int told) {
        return (group.isWithin(other) || other.isWithin(group)) && isFew(number - told);
    }

    /** With this number, no sum of told parts may come near to their told whole. */
    private boolean leavesSumsOpen(G group, int number) {
        var all = new LinkedHashMap<>(released);
        all.put(group, number);
        return all.keySet().stream()
                .filter(whole -> group.isWithin(whole))
                .allMatch(whole -> whole.partitions().stream().allMatch(parts -> isOpen(all, whole, parts)));
    }

    /** What is left over for the parts that are not told: nothing, or so much that it says nothing of any of them. */
    private boolean isOpen(Map<G, Integer> told, G whole, List<G> parts) {
        var hidden = new ArrayList<>(parts);
        hidden.removeIf(told::containsKey);
        if (hidden.size() == parts.size()) {
            return true;
        }
        int left = told.getOrDefault(whole, 0)
                - parts.stream().mapToInt(part -> told.getOrDefault(part, 0)).sum();
        return left == 0 || (left >= LEAST && left < highest(hidden));
    }

    /** So much and they would all be told: that each small one has the most that a small one can have. */
    private int highest(List<G> hidden) {
        var all = hidden.stream().allMatch(part -> numbers.getOrDefault(part, 0) < LEAST);
        return all && !hidden.isEmpty() ? hidden.size() * (LEAST - 1) : Integer.MAX_VALUE;
    }
}
