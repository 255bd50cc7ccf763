package nl.veerkrachtigebuurten.buurtscan;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leads what somebody types to the words that findings hold: parts of compounds, and those that are misspelt. */
@Component
class FindingWords {

    private static final int MOST_TYPED = 8;

    /** A word begins or ends with what was typed, or resembles it; of what ends with it, enough must stand before it. */
    private static final String KNOWN = """
            select typed.word, known.word, known.near
            from unnest(:typed) typed (word) cross join lateral (
                (select word, false as near from finding_word
                 where length(typed.word) >= 4
                   and (word like typed.word || '%'
                     or word like '%' || typed.word
                        and length(word) - length(typed.word) >= case when length(typed.word) > 4 then 3 else 5 end)
                 order by length(word), word limit 20)
                union all
                (select word, true from finding_word
                 where length(typed.word) >= 4
                   and not exists (select from finding_word exact where exact.word = typed.word)
                   and word % typed.word and similarity(word, typed.word) >= 0.4
                 order by similarity(word, typed.word) desc, word limit 6)) known""";

    private final JdbcClient database;

    FindingWords(JdbcClient database) {
        this.database = database;
    }

    /** What to ask the full-text index for; nothing where no word was typed. */
    Optional<String> query(String typed) {
        var words = Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_TYPED)
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(query(words));
    }

    private String query(List<String> typed) {
        Map<String, Set<String>> meant = new LinkedHashMap<>();
        typed.forEach(word -> meant.put(word, new LinkedHashSet<>(List.of(word))));
        var known = known(typed);
        known.stream().filter(it -> !it.near()).forEach(it -> add(it, meant));
        known.stream()
                .filter(it -> it.near()
                        && known.stream().noneMatch(other -> it.typed().equals(other.typed()) && !other.near()))
                .forEach(it -> add(it, meant));
        return meant.values().stream()
                .map(words -> "(" + String.join(" | ", words) + ")")
                .collect(Collectors.joining(" & "));
    }

    private static void add(Known known, Map<String, Set<String>> meant) {
        meant.computeIfAbsent(known.typed(), any -> new LinkedHashSet<>()).add(known.word());
    }

    private List<Known> known(List<String> typed) {
        return database.sql(KNOWN)
                .param("typed", typed.toArray(String[]::new))
                .query((row, number) -> new Known(row.getString(1), row.getString(2), row.getBoolean(3)))
                .list();
    }

    private record Known(String typed, String word, boolean near) {}
}
