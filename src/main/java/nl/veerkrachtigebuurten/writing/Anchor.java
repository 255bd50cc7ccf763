package nl.veerkrachtigebuurten.writing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A passage that somebody marked in a text: its words, some words around it, and its place. It follows the passage when
 * the text changes. The texts are plain: of Markdown the words as they are read.
 *
 * <p>A table {@code t} that holds an anchor has:
 *
 * <pre>{@code
 * passage        text not null constraint t_passage_length check (passage ~ '\S' and length(passage) <= 2000),
 * passage_before text not null,
 * passage_after  text not null,
 * passage_at     integer not null constraint t_passage_at check (passage_at >= 0)
 * }</pre>
 *
 * @param position of its first character in the text
 */
@Embeddable
public record Anchor(
        @Column(name = "passage") String quote,
        @Column(name = "passage_before") String before,
        @Column(name = "passage_after") String after,
        @Column(name = "passage_at") int position) {

    /** The longest passage that is marked; of a longer one its beginning. */
    public static final int MAX_LENGTH = 2000;

    private static final int AROUND = 60;
    private static final int SHORT = 20;
    private static final int LONG_LINE = 140;

    /** Marks what stands between two places of a text, without white space around it. */
    public static Anchor in(String text, int from, int to) {
        var start = from;
        var end = Math.min(to, from + MAX_LENGTH);
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Anchor(
                text.substring(start, end),
                text.substring(Math.max(0, start - AROUND), start),
                text.substring(end, Math.min(text.length(), end + AROUND)),
                start);
    }

    /**
     * The passage that was typed or selected, however its words are spaced; of several the one that stands after these
     * words.
     */
    public static Optional<Anchor> quoted(String text, String words, String before) {
        var spaced = Stream.of(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        var sought = new Anchor(words, before.replaceAll("\\s+", " "), "", 0);
        return Pattern.compile(spaced, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .results()
                .filter(found -> found.end() > found.start())
                .map(found -> in(text, found.start(), found.end()))
                .max(Comparator.comparingInt(sought::likenessAround).thenComparing(anchor -> -anchor.position));
    }

    /** Where the passage is after the text was changed; nowhere when it is gone. */
    public Optional<Anchor> follow(String oldText, String newText) {
        return follow(Change.of(oldText, newText));
    }

    Optional<Anchor> follow(Change change) {
        var newText = change.after();
        if (!isIn(change.before()) || change.before().equals(newText)) {
            return find(newText);
        }
        var moves = change.moves();
        var stayed = moves.of(position, end());
        var same = stayed.flatMap(stretch -> sameIn(newText, stretch));
        return same.or(() -> stayed.filter(Moves.Stretch::isMostlyKept).map(stretch -> at(newText, stretch)))
                .or(() -> moved(newText, moves))
                .or(() -> stayed.filter(Moves.Stretch::isHalfKept).map(stretch -> at(newText, stretch)))
                .or(() -> Resemblance.to(quote)
                        .in(newText)
                        .filter(stretch -> !moves.areOld(stretch.from(), stretch.to(), this))
                        .map(stretch -> at(newText, stretch)));
    }

    /** The very same words where most of them stayed. */
    private Optional<Anchor> sameIn(String newText, Moves.Stretch stretch) {
        return occurrences(newText)
                .filter(found -> found.position < stretch.to() && found.end() > stretch.from())
                .max(this::compareLikeness);
    }

    private static Anchor at(String text, Moves.Stretch stretch) {
        return in(text, stretch.from(), stretch.to());
    }

    /** The same words at a place where they were not before. */
    private Optional<Anchor> moved(String newText, Moves moves) {
        return occurrences(newText)
                .filter(found -> !moves.areOld(found.position, found.end(), this))
                .max(this::compareLikeness);
    }

    /** The same words in a text of which nothing else is known; of several those that stand most alike. */
    public Optional<Anchor> find(String text) {
        return isIn(text)
                ? Optional.of(in(text, position, end()))
                : occurrences(text).max(this::compareLikeness);
    }

    /** Whether the passage stands at its place in this text. */
    public boolean isIn(String text) {
        return text.startsWith(quote, position);
    }

    /** The passage on one line, and of a long one its beginning. */
    public String excerpt() {
        var words = quote.replaceAll("\\s+", " ");
        return words.length() <= LONG_LINE
                ? words
                : words.substring(0, LONG_LINE - 2).replaceAll("\\s+\\S*$", "") + " …";
    }

    /** The place after its last character. */
    public int end() {
        return position + quote.length();
    }

    /** A short passage says little by itself: only with something familiar around it is it the same one. */
    private Stream<Anchor> occurrences(String text) {
        return IntStream.iterate(text.indexOf(quote), at -> at >= 0, at -> text.indexOf(quote, at + 1))
                .mapToObj(at -> in(text, at, at + quote.length()))
                .filter(found -> quote.length() >= SHORT || likenessAround(found) >= SHORT / 2);
    }

    private int compareLikeness(Anchor one, Anchor other) {
        return Comparator.comparingInt(this::likenessAround)
                .thenComparing(found -> -Math.abs(found.position - position))
                .compare(one, other);
    }

    /** How many characters before and after it are the same. */
    private int likenessAround(Anchor found) {
        var same = 0;
        var left = found.before.replaceAll("\\s", " ");
        while (same < Math.min(before.length(), left.length())
                && before.charAt(before.length() - 1 - same) == left.charAt(left.length() - 1 - same)) {
            same++;
        }
        var right = 0;
        while (right < Math.min(after.length(), found.after.length())
                && after.charAt(right) == found.after.charAt(right)) {
            right++;
        }
        return same + right;
    }
}
