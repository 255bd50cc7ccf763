package nl.veerkrachtigebuurten.moment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** From one span to another; what the one leaves out it borrows from the other, as in “1-10 mei 2025”. */
final class Ranges {

    /** A dash before a lone second year says nothing of the season or month: “zomer 2025-2027” is not read. */
    private static final Pattern JOINT = Pattern.compile(" tm | tot | en |(?<! \\d{4})-|-(?!\\d{4}$)");

    private static final Pattern SPACE = Pattern.compile(" ");

    private Ranges() {}

    static Optional<Span> read(String phrase) {
        if (Spans.read(phrase).isPresent()) {
            return Optional.empty();
        }
        return JOINT.matcher(phrase)
                .results()
                .flatMap(it -> read(phrase, it).stream())
                .findFirst();
    }

    private static Optional<Span> read(String phrase, MatchResult joint) {
        var left = phrase.substring(0, joint.start());
        var right = phrase.substring(joint.end());
        return first(withBeginningsOf(left, right))
                .flatMap(end -> first(withEndingsOf(right, left))
                        .flatMap(start -> Span.between(start.from(), last(end, joint.group()))));
    }

    /** “Tot” leaves out what it names; the other joints take it along. */
    private static LocalDate last(Span end, String joint) {
        return joint.equals(" tot ") ? end.from().minusDays(1) : end.until();
    }

    private static Optional<Span> first(Stream<String> phrases) {
        return phrases.flatMap(phrase -> Spans.read(phrase).stream()).findFirst();
    }

    private static Stream<String> withBeginningsOf(String left, String right) {
        var borrowed = SPACE.matcher(left).results().map(space -> left.substring(0, space.end()) + right);
        return Stream.concat(Stream.of(right), borrowed);
    }

    private static Stream<String> withEndingsOf(String right, String left) {
        var borrowed = SPACE.matcher(right).results().map(space -> left + right.substring(space.start()));
        return Stream.concat(Stream.of(left), borrowed);
    }
}
