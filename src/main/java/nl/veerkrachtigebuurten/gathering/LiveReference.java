package nl.veerkrachtigebuurten.gathering;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veerkrachtigebuurten.access.Member;
import org.jspecify.annotations.Nullable;

/** A module's pages that a text can refer to while what they say changes: a milestone's moment, who holds a seat. */
public interface LiveReference {

    /**
     * What stands today at those of these addresses that are this module's, in a few words: "medio mei 2026".
     *
     * @param reader who reads it, so that nobody is told more than the page itself would tell; nobody is anybody
     */
    Map<String, String> at(Collection<String> addresses, @Nullable Member reader);

    /** The address of what has exactly this name. */
    Optional<String> addressOf(String name);

    /**
     * The ids at those of these addresses that are this module's.
     *
     * @param before what stands before the id: {@code /mijlpalen/}
     */
    static List<Long> idsIn(Collection<String> addresses, String before) {
        var address = Pattern.compile(Pattern.quote(before) + "(\\d{1,18})");
        return addresses.stream()
                .map(address::matcher)
                .filter(Matcher::matches)
                .map(match -> Long.valueOf(match.group(1)))
                .toList();
    }
}
