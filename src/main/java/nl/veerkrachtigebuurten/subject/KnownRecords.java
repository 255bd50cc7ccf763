package nl.veerkrachtigebuurten.subject;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one table knows of a person.
 *
 * @param reference the column that points to the person
 * @param rows as they stand, without secrets; the newest first
 * @param number how many there are in all
 */
record KnownRecords(String table, String reference, List<Map<String, @Nullable String>> rows, long number) {

    /** Whether not all of them are here. */
    public boolean isCutOff() {
        return number > rows.size();
    }
}
