package nl.veerkrachtigebuurten.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds words in a text whatever their case and accents, and says which parts of the text they are. */
record Marking(List<String> words) {

    private static final int AROUND = 90;

    /** @param marked whether it is one of the words */
    record Part(String text, boolean marked) {}

    static Marking of(String words) {
        return new Marking(Arrays.stream(fold(words).split("\\s+"))
                .filter(word -> word.length() > 1)
                .toList());
    }

    List<Part> mark(String text) {
        var folded = fold(text);
        var parts = new ArrayList<Part>();
        var from = 0;
        while (from < text.length()) {
            var start = firstFrom(folded, from);
            if (start < 0) {
                break;
            }
            var end = start + longestAt(folded, start);
            add(parts, text.substring(from, start), false);
            add(parts, text.substring(start, end), true);
            from = end;
        }
        add(parts, text.substring(from), false);
        return parts;
    }

    /** Of a long text the piece around the first of the words. */
    List<Part> excerpt(String text) {
        var first = Math.max(0, firstFrom(fold(text), 0));
        var from = first <= AROUND ? 0 : text.indexOf(' ', first - AROUND) + 1;
        var until = text.length() <= first + 2 * AROUND ? text.length() : text.lastIndexOf(' ', first + 2 * AROUND);
        if (from > first || until <= first) {
            return mark(text.substring(first, Math.min(text.length(), first + 2 * AROUND)));
        }
        return mark((from > 0 ? "… " : "") + text.substring(from, until) + (until < text.length() ? " …" : ""));
    }

    /** How well a title answers: the smaller, the better. */
    int distanceOf(String title) {
        var folded = fold(title);
        var sought = String.join(" ", words);
        if (folded.equals(sought)) {
            return 0;
        }
        return folded.startsWith(sought) ? 1 : folded.contains(sought) ? 2 : firstFrom(folded, 0) >= 0 ? 3 : 4;
    }

    private int firstFrom(String folded, int from) {
        return words.stream()
                .mapToInt(word -> folded.indexOf(word, from))
                .filter(place -> place >= 0)
                .min()
                .orElse(-1);
    }

    private int longestAt(String folded, int start) {
        return words.stream()
                .filter(word -> folded.startsWith(word, start))
                .mapToInt(String::length)
                .max()
                .orElse(1);
    }

    private static void add(List<Part> parts, String text, boolean marked) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, marked));
        }
    }

    /** Small letters without accents, one for one, so that places in it are places in the text. */
    private static String fold(String text) {
        var folded = new StringBuilder(text.length());
        for (var letter : text.toCharArray()) {
            var plain = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                    .toLowerCase(Locale.ROOT);
            folded.append(plain.isEmpty() ? letter : plain.charAt(0));
        }
        return folded.toString();
    }
}
