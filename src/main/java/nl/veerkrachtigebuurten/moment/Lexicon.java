package nl.veerkrachtigebuurten.moment;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Words by all their spellings; it also knows a word with a slip of the pen, if it can only be that one. */
record Lexicon(Map<String, String> words) {

    /** Each entry is a word followed by its other spellings, with bars between them. */
    static Lexicon of(String... entries) {
        return new Lexicon(Stream.of(entries)
                .map(entry -> entry.split("\\|"))
                .flatMap(spellings -> Stream.of(spellings).map(spelling -> Map.entry(spelling, spellings[0])))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Optional<String> exactly(String spelling) {
        return Optional.ofNullable(words.get(spelling));
    }

    Optional<String> nearest(String spelling) {
        return exactly(spelling).or(() -> withSlips(spelling, 1)).or(() -> withSlips(spelling, 2));
    }

    private Optional<String> withSlips(String spelling, int slips) {
        var candidates = words.keySet().stream()
                .filter(known -> slips <= forgivenIn(known) && Slips.between(known, spelling) == slips)
                .map(words::get)
                .distinct()
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static int forgivenIn(String word) {
        if (word.length() < 4) {
            return 0;
        }
        return word.length() < 8 ? 1 : 2;
    }
}
