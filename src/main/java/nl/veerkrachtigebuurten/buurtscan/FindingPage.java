package nl.veerkrachtigebuurten.buurtscan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of findings.
 *
 * @param places the exact places by finding, of those who may read them
 * @param found how many match in all, no further counted than {@link FindingArchive#MOST_COUNTED}
 * @param previous query string of the page before, if there is one
 */
record FindingPage(
        List<Finding> findings,
        Map<Long, String> places,
        int found,
        @Nullable String previous,
        @Nullable String next) {

    public boolean isFoundMany() {
        return found >= FindingArchive.MOST_COUNTED;
    }
}
