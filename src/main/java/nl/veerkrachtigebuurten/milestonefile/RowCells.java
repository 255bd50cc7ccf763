package nl.veerkrachtigebuurten.milestonefile;

import static nl.veerkrachtigebuurten.milestonefile.MilestoneColumn.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** The cells of one row, held against the milestone that they tell of, or against nothing. */
final class RowCells {

    private final SheetRow row;
    private final Columns columns;
    private final MilestoneImport file;
    private final Known known;
    private final @Nullable Milestone stored;
    private final List<Change> changes = new ArrayList<>();

    RowCells(SheetRow row, Columns columns, MilestoneImport file, Known known, @Nullable Milestone stored) {
        this.row = row;
        this.columns = columns;
        this.file = file;
        this.known = known;
        this.stored = stored;
    }

    List<Change> changes() {
        return changes;
    }

    String text(MilestoneColumn column) {
        return columns.text(column, row);
    }

    void refuse(MilestoneColumn column, String key, Object... arguments) {
        changes.removeIf(change -> change.column() == column);
        changes.add(new Change(column, was(column), text(column), Problem.of(key, arguments)));
    }

    /** Plain text; nothing is an answer too, where it is not needed. */
    @Nullable
    String words(MilestoneColumn column, int most, boolean needed) {
        var asked = asked(column);
        if (needed && asked.isEmpty()) {
            refuse(column, "milestonefile.empty");
        } else if (asked.length() > most) {
            refuse(column, "milestonefile.long", most);
        } else {
            note(column, asked);
        }
        return asked.isEmpty() ? null : asked;
    }

    /**
     * What the words name. The same words always name the same, as the milestone has it.
     *
     * @param otherwise the words that count where there are none, and in the file of another program where we do not
     *     know them; empty if there are no such words
     */
    <T> Optional<T> named(MilestoneColumn column, Function<String, Optional<T>> find, String otherwise) {
        var asked = asked(column);
        var found = asked.isEmpty() ? Optional.<T>empty() : find.apply(asked);
        if (found.isEmpty() && !otherwise.isEmpty() && (asked.isEmpty() || !file.isOurs())) {
            note(column, otherwise);
            return find.apply(otherwise);
        }
        if (found.isEmpty()) {
            refuse(column, asked.isEmpty() ? "milestonefile.empty" : "milestonefile.unknown." + column);
        } else if (stored == null || !found.equals(find.apply(was(column)))) {
            note(column, asked);
        }
        return found;
    }

    /** The same where there may be nothing; what another program calls otherwise is then left out. */
    <T> Optional<T> optional(MilestoneColumn column, Function<String, Optional<T>> find) {
        if (asked(column).isEmpty()
                || !file.isOurs() && find.apply(asked(column)).isEmpty()) {
            note(column, "");
            return Optional.empty();
        }
        return named(column, find, "");
    }

    boolean isChanged(MilestoneColumn column) {
        return changes.stream().anyMatch(change -> change.column() == column);
    }

    /** The words of the moment; who changed the days and left the words gets words for the days. */
    String moment() {
        var asked = asked(MOMENT);
        var written = stored == null ? asked.isEmpty() : asked.equals(was(MOMENT));
        var earliest = written ? day(EARLIEST) : null;
        var latest = written ? day(LATEST) : null;
        var days = stored == null
                ? earliest != null || latest != null
                : moved(EARLIEST, earliest) || moved(LATEST, latest);
        var words = days ? fromDays(earliest, latest) : asked;
        if (words.isEmpty()) {
            refuse(MOMENT, "milestonefile.empty");
        } else if (Moment.read(words, known.today()).isEmpty()) {
            refuse(MOMENT, "milestonefile.unknown.MOMENT");
        } else {
            note(MOMENT, words);
        }
        return words;
    }

    private String fromDays(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (!file.isOurs()) {
            return ImportWords.moment(earliest == null ? latest : earliest, latest == null ? earliest : latest);
        }
        var moment = stored == null ? null : stored.moment();
        return ImportWords.moment(
                earliest == null && moment != null ? moment.earliest() : earliest,
                latest == null && moment != null ? moment.latest() : latest);
    }

    private boolean moved(MilestoneColumn column, @Nullable LocalDate day) {
        return day != null && !day.toString().equals(was(column));
    }

    private @Nullable LocalDate day(MilestoneColumn column) {
        var typed = text(column);
        var day = ImportWords.day(typed, known.today()).orElse(null);
        if (day == null && !typed.isEmpty()) {
            refuse(column, "milestonefile.unknown.day");
        }
        return day;
    }

    private void note(MilestoneColumn column, String becomes) {
        if (!becomes.equals(was(column))) {
            changes.add(new Change(column, was(column), becomes, null));
        }
    }

    /** What the row says; where the file has no such column, what the milestone says. */
    private String asked(MilestoneColumn column) {
        return columns.has(column) ? text(column) : was(column);
    }

    private String was(MilestoneColumn column) {
        return stored == null ? "" : column.text(stored);
    }
}
