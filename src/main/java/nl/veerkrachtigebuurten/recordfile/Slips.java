package nl.veerkrachtigebuurten.recordfile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with a file, and where. Records that were read from it know the lines of their components. */
public final class Slips {

    private record Slip(int line, String sentence) {}

    private final String file;
    private final List<Slip> found = new ArrayList<>();
    private final Map<Record, Map<String, Integer>> lines = new IdentityHashMap<>();
    private final Map<Record, Set<String>> broken = new IdentityHashMap<>();

    Slips(String file) {
        this.file = file;
    }

    /** Something is wrong with the component of a record that was read from the file, unless that was said before. */
    public void at(Record where, String component, String sentence) {
        if (!broken.getOrDefault(where, Set.of()).contains(component)) {
            atLine(lines.getOrDefault(where, Map.of()).getOrDefault(component, 1), sentence);
        }
    }

    /** The value is none of those it can be; the nearest one is suggested. */
    public void unknown(Record where, String component, String value, Collection<String> allowed) {
        at(
                where,
                component,
                RecordReader.keyOf(component) + ": ‘" + value + "’ bestaat niet" + suggest(value, allowed));
    }

    void atLine(int line, String sentence) {
        found.add(new Slip(line, file + ", regel " + line + ": " + sentence));
    }

    void inFile(String sentence) {
        found.add(new Slip(0, file + " " + sentence));
    }

    void remember(Record read, Map<String, Integer> linesOfComponents, Set<String> unreadable) {
        lines.put(read, Map.copyOf(linesOfComponents));
        broken.put(read, Set.copyOf(unreadable));
    }

    void refuse() {
        if (!found.isEmpty()) {
            throw new WrongFileException(found.stream()
                    .sorted(Comparator.comparingInt(Slip::line))
                    .map(Slip::sentence)
                    .distinct()
                    .toList());
        }
    }

    static String suggest(String value, Collection<String> allowed) {
        var nearest = nearest(value, allowed);
        if (nearest != null) {
            return "; bedoel je ‘" + nearest + "’?";
        }
        return allowed.isEmpty() || allowed.size() > 12 ? "." : "; het kan zijn: " + String.join(", ", allowed) + ".";
    }

    private static @Nullable String nearest(String value, Collection<String> allowed) {
        return allowed.stream()
                .filter(other -> distance(value, other) <= Math.max(other.length() < 4 ? 1 : 2, other.length() / 3))
                .min(Comparator.comparingInt(other -> distance(value, other)))
                .orElse(null);
    }

    /** How many letters one has to change, add or leave out (Levenshtein). */
    private static int distance(String one, String other) {
        var previous = new int[other.length() + 1];
        for (var column = 0; column <= other.length(); column++) {
            previous[column] = column;
        }
        for (var row = 1; row <= one.length(); row++) {
            var current = new int[other.length() + 1];
            current[0] = row;
            for (var column = 1; column <= other.length(); column++) {
                var change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                var aside = Math.min(current[column - 1], previous[column]) + 1;
                current[column] = Math.min(aside, previous[column - 1] + change);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
