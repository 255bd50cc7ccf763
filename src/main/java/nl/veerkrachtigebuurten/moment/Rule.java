package nl.veerkrachtigebuurten.moment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One line of the grammar: a phrase of this form means that. */
record Rule<T>(Pattern form, Function<MatchResult, Optional<T>> meaning) {

    static <T> Rule<T> rule(String form, Function<MatchResult, Optional<T>> meaning) {
        return new Rule<>(Pattern.compile(form), meaning);
    }

    /** What the first rule that understands the phrase makes of it. */
    static <T> Optional<T> read(List<Rule<T>> rules, String phrase) {
        return rules.stream().flatMap(rule -> rule.read(phrase).stream()).findFirst();
    }

    private Optional<T> read(String phrase) {
        var match = form.matcher(phrase);
        return match.matches() ? meaning.apply(match) : Optional.empty();
    }
}
