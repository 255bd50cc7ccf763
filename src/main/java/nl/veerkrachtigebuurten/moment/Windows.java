package nl.veerkrachtigebuurten.moment;

import static nl.veerkrachtigebuurten.moment.Rule.rule;

import java.util.List;
import java.util.Optional;

/** The grammar of moments: a span, a range, one of these with an open end, or a promise without any day. */
final class Windows {

    private static final Lexicon WITHOUT_DAY = Lexicon.of(
            "binnenkort|zo snel mogelijk|zsm|spoedig|op korte termijn|nog te bepalen|nader te bepalen|ntb|nog onbekend");

    private static final List<Rule<Window>> RULES = List.of(
            rule("(.+)", it -> spanOrRange(it.group(1)).map(Span::window)),
            rule("tussen (.+)", it -> Ranges.read(it.group(1)).map(Span::window)),
            rule("vanaf (.+)", it -> Ranges.read(it.group(1)).map(Span::window)),
            rule("vanaf (.+)", it -> Spans.read(it.group(1)).map(Span::onwards)),
            rule("tm (.+)", it -> spanOrRange(it.group(1)).map(Span::atTheLatest)),
            rule("(?:voor|tot) (.+)", it -> spanOrRange(it.group(1)).map(Span::before)),
            rule("na (.+)", it -> spanOrRange(it.group(1)).map(Span::after)));

    private Windows() {}

    static Optional<Window> read(String words) {
        var folded = Phrases.folded(words);
        return WITHOUT_DAY
                .nearest(folded)
                .map(promise -> Window.NONE)
                .or(() -> Rule.read(RULES, Phrases.plain(folded)));
    }

    private static Optional<Span> spanOrRange(String phrase) {
        return Spans.read(phrase).or(() -> Ranges.read(phrase));
    }
}
