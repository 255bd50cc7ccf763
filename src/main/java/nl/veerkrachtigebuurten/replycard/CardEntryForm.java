package nl.veerkrachtigebuurten.replycard;

import jakarta.validation.Valid;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cards that are typed in, row by row. Everything is taken as it was typed, so that it can be shown again whatever it is.
 *
 * @param key made with the form, so that one form makes each finding once
 * @param confirmed keys of the marked words that the writer says point to nobody
 */
record CardEntryForm(
        @Nullable String key,
        @Nullable String heardOn,
        @Nullable String heardBy,
        List<@Valid CardRow> rows,
        @Nullable Set<String> confirmed) {

    static final int AT_ONCE = 10;
    static final int MOST = 60;

    CardEntryForm {
        key = key == null ? UUID.randomUUID().toString() : key;
        rows = padded(rows, AT_ONCE);
        confirmed = confirmed == null ? Set.of() : confirmed;
    }

    static CardEntryForm blank(String day, String by) {
        return new CardEntryForm(null, day, by, List.of(), null);
    }

    /** The same with more rows to fill in. */
    CardEntryForm longer() {
        return new CardEntryForm(key, heardOn, heardBy, padded(rows, rows.size() + AT_ONCE), confirmed);
    }

    public boolean isFull() {
        return rows.size() >= MOST;
    }

    /** What a field of a row is called. */
    static String field(int place, String name) {
        return "rows[" + place + "]." + name;
    }

    private static List<CardRow> padded(@Nullable List<CardRow> rows, int least) {
        var typed = rows == null ? Stream.<CardRow>empty() : rows.stream();
        return Stream.concat(
                        typed.map(row -> row == null ? CardRow.EMPTY : row),
                        Collections.nCopies(least, CardRow.EMPTY).stream())
                .limit(Math.min(MOST, Math.max(least, rows == null ? 0 : rows.size())))
                .toList();
    }
}
