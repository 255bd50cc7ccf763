package nl.veerkrachtigebuurten.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the words of a passage in a text in which some of them have changed: as many words in a row, most of them the same. */
record Resemblance(List<String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final double ALIKE = 0.7;
    private static final int LEAST_WORDS = 5;

    static Resemblance to(String quote) {
        return new Resemblance(
                WORD.matcher(quote).results().map(Resemblance::word).toList());
    }

    /** Where most of the words stand together; of several such places the most alike, the first of them. */
    Optional<Moves.Stretch> in(String text) {
        var size = words.size();
        var found = WORD.matcher(text).results().toList();
        if (size < LEAST_WORDS || found.size() < size) {
            return Optional.empty();
        }
        var best = best(found.stream().map(Resemblance::word).toList());
        var alike = (double) inOrder(best, found) / size;
        return alike < ALIKE
                ? Optional.empty()
                : Optional.of(new Moves.Stretch(
                        found.get(best).start(), found.get(best + size - 1).end(), alike));
    }

    /** The first of the rows of words that share most words with the passage. */
    private int best(List<String> found) {
        var wanted = new HashMap<String, Integer>();
        words.forEach(word -> wanted.merge(word, 1, Integer::sum));
        var shared = 0;
        var most = -1;
        var best = 0;
        for (var index = 0; index < found.size(); index++) {
            shared += take(wanted, found.get(index));
            if (index >= words.size()) {
                shared -= giveBack(wanted, found.get(index - words.size()));
            }
            if (index >= words.size() - 1 && shared > most) {
                most = shared;
                best = index - words.size() + 1;
            }
        }
        return best;
    }

    /** One when the word was still wanted. */
    private static int take(Map<String, Integer> wanted, String word) {
        return wanted.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
    }

    private static int giveBack(Map<String, Integer> wanted, String word) {
        return wanted.merge(word, 1, Integer::sum) > 0 ? 1 : 0;
    }

    /** How many of the passage's words stand there in the same order. */
    private int inOrder(int start, List<MatchResult> found) {
        var lengths = new int[words.size() + 1][words.size() + 1];
        for (var row = 1; row <= words.size(); row++) {
            for (var column = 1; column <= words.size(); column++) {
                lengths[row][column] = words.get(row - 1).equals(word(found.get(start + column - 1)))
                        ? lengths[row - 1][column - 1] + 1
                        : Math.max(lengths[row - 1][column], lengths[row][column - 1]);
            }
        }
        return lengths[words.size()][words.size()];
    }

    private static String word(MatchResult found) {
        return found.group().toLowerCase(Locale.ROOT);
    }
}
