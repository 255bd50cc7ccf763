package nl.veerkrachtigebuurten.margin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.veerkrachtigebuurten.seats.Person;

/**
 * Whom a text calls by “@name”: the whole name, or a first name that only one person has.
 *
 * @param unclear first names that several people have
 */
record Called(List<Person> people, List<String> unclear) {

    private static final Pattern CALL = Pattern.compile("(?<![\\p{L}\\p{N}.])@(?=\\p{L})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'-]+");

    static Called in(String text, List<Person> colleagues) {
        var people = new ArrayList<Person>();
        var unclear = new ArrayList<String>();
        CALL.matcher(text).results().map(call -> text.substring(call.end())).forEach(rest -> {
            var meant = meant(rest, colleagues);
            if (meant.size() == 1 && !people.contains(meant.get(0))) {
                people.add(meant.get(0));
            } else if (meant.size() > 1) {
                unclear.add(firstWord(rest));
            }
        });
        return new Called(people, unclear);
    }

    private static List<Person> meant(String rest, List<Person> colleagues) {
        var folded = fold(rest);
        var whole = colleagues.stream()
                .filter(person -> folded.startsWith(fold(person.name())))
                .filter(person -> endsThere(rest, person.name().length()))
                .max(Comparator.comparingInt(person -> person.name().length()));
        var first = fold(firstWord(rest));
        return whole.map(List::of)
                .orElseGet(() -> colleagues.stream()
                        .filter(person -> fold(firstWord(person.name())).equals(first))
                        .toList());
    }

    private static boolean endsThere(String text, int place) {
        return place >= text.length() || !Character.isLetterOrDigit(text.charAt(place));
    }

    private static String firstWord(String text) {
        var word = WORD.matcher(text);
        return word.lookingAt() ? word.group() : "";
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
