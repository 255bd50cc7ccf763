package nl.veerkrachtigebuurten.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of each chapter of a document.
 *
 * @param chosen by the place of the chapter: {@link #NEW}, {@link #SKIP}, or the address of the chapter that it replaces
 * @param seen by a chapter's address, the number of its newest revision when the choice was made
 */
record ImportChoices(
        @Nullable List<@Nullable String> chosen, @Nullable Map<String, Integer> seen) {

    static final String NEW = "nieuw";
    static final String SKIP = "overslaan";

    @Nullable
    String of(int position) {
        return chosen == null || position >= chosen.size() ? null : chosen.get(position);
    }

    int seen(String slug) {
        return seen == null ? 0 : seen.getOrDefault(slug, 0);
    }

    /** Whether two chapters are going to replace the same one. */
    boolean isDouble() {
        var replaced = new HashSet<String>();
        return chosen != null
                && chosen.stream()
                        .filter(slug -> slug != null && !slug.equals(NEW) && !slug.equals(SKIP))
                        .anyMatch(slug -> !replaced.add(slug));
    }
}
