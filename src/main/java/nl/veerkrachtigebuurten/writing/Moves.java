package nl.veerkrachtigebuurten.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the characters of a text went when it was changed.
 *
 * @param to for every character of the old text its place in the new one, or {@link #NOWHERE}
 * @param from the same the other way round
 */
record Moves(String oldText, int[] to, int[] from) {

    private static final int NOWHERE = -1;
    private static final int MOST_INSERTED = 200;

    /**
     * A stretch of the new text.
     *
     * @param kept which part of the letters were there before
     */
    record Stretch(int from, int to, double kept) {

        boolean isMostlyKept() {
            return kept >= 0.8;
        }

        boolean isHalfKept() {
            return kept >= 0.5;
        }
    }

    static Moves between(String before, String after) {
        var to = nowhere(before);
        var from = nowhere(after);
        var old = 0;
        var now = 0;
        for (var passage : Differences.between(before, after).passages()) {
            var left = kept(passage.before(), old);
            var right = kept(passage.after(), now);
            for (var index = 0; index < left.length; index++) {
                to[left[index]] = right[index];
                from[right[index]] = left[index];
            }
            old += length(passage.before());
            now += length(passage.after());
        }
        return new Moves(before, to, from);
    }

    /** What became of a stretch; words that were replaced at its edges still belong to it. */
    Optional<Stretch> of(int begin, int end) {
        var places = IntStream.range(begin, end)
                .filter(place -> to[place] != NOWHERE)
                .toArray();
        if (places.length == 0) {
            return Optional.empty();
        }
        var first = places[0];
        var last = places[places.length - 1];
        var start = startOf(begin, first);
        var stop = endOf(last, end);
        var letters = letters(IntStream.range(begin, end));
        return stop - start > 3 * (end - begin) + MOST_INSERTED || letters == 0
                ? Optional.empty()
                : Optional.of(new Stretch(start, stop, (double) letters(Arrays.stream(places)) / letters));
    }

    /** Whether these characters of the new text were there before, somewhere else than in the passage. */
    boolean areOld(int begin, int end, Anchor passage) {
        var elsewhere = IntStream.range(begin, end)
                .filter(place -> from[place] != NOWHERE)
                .filter(place -> from[place] < passage.position() || from[place] >= passage.end())
                .count();
        return 2 * elsewhere > end - begin;
    }

    private int startOf(int begin, int first) {
        var start = to[first];
        if (first == begin || begin == 0 || to[begin - 1] == NOWHERE) {
            return start;
        }
        var after = to[begin - 1] + 1;
        return isReplacement(start - after, first - begin) ? after : start;
    }

    private int endOf(int last, int end) {
        var stop = to[last] + 1;
        if (last == end - 1 || end == to.length || to[end] == NOWHERE) {
            return stop;
        }
        return isReplacement(to[end] - stop, end - 1 - last) ? to[end] : stop;
    }

    /** Whether so much that came can stand for so much that went. */
    private static boolean isReplacement(int came, int went) {
        return came <= 2 * went + 10;
    }

    private long letters(IntStream places) {
        return places.filter(place -> Character.isLetterOrDigit(oldText.charAt(place)))
                .count();
    }

    private static int[] nowhere(String text) {
        var places = new int[text.length()];
        Arrays.fill(places, NOWHERE);
        return places;
    }

    private static int length(List<Words> words) {
        return words.stream().mapToInt(part -> part.text().length()).sum();
    }

    /** The places of the characters that stayed: as many, and in the same order, in both texts. */
    private static int[] kept(List<Words> words, int begin) {
        var places = IntStream.builder();
        var place = begin;
        for (var part : words) {
            for (var index = 0; index < part.text().length(); index++, place++) {
                if (!part.changed()) {
                    places.add(place);
                }
            }
        }
        return places.build().toArray();
    }
}
