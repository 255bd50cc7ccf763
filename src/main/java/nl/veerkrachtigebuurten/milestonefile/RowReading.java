package nl.veerkrachtigebuurten.milestonefile;

import static nl.veerkrachtigebuurten.milestonefile.MilestoneColumn.*;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** Understands the rows of a file, one by one. */
final class RowReading {

    private static final Set<String> YES = Set.of("1", "true", "yes", "ja", "waar", "milestone", "mijlpaal");

    private final MilestoneImport file;
    private final Columns columns;
    private final Known known;
    private final Optional<Integer> flag;
    private final Set<String> seen = new HashSet<>();

    RowReading(MilestoneImport file, Columns columns, SheetRow head, Known known) {
        this.file = file;
        this.columns = columns;
        this.known = known;
        this.flag = new ForeignHeadings(head).flag();
    }

    ReadRow read(SheetRow row) {
        var number = columns.text(NUMBER, row);
        var title = columns.text(TITLE, row);
        if (file.isOnlyMilestones() && !isMilestone(row)) {
            return ReadRow.skipped(row.line(), title, null);
        }
        if (number.isEmpty()) {
            return fresh(row, title);
        }
        var stored = number.matches("\\d{1,12}") ? known.milestones().get(Long.valueOf(number)) : null;
        var cells = new RowCells(row, columns, file, known, stored);
        if (stored == null) {
            cells.refuse(NUMBER, "milestonefile.unknown.NUMBER");
            return ReadRow.of(row.line(), title, null, cells.changes(), null);
        }
        return stored(row, cells, stored);
    }

    private boolean isMilestone(SheetRow row) {
        return flag.map(place -> YES.contains(Known.folded(row.at(place)))).orElse(true);
    }

    /** A row without a number is a new milestone; one that stands there already is not planned twice. */
    private ReadRow fresh(SheetRow row, String title) {
        var cells = new RowCells(row, columns, file, known, null);
        var same = known.titled(title);
        var again = !seen.add("new " + Known.folded(title));
        if (!file.isOurs() && (same.isPresent() || again)) {
            return ReadRow.skipped(row.line(), title, same.map(Milestone::id).orElse(null));
        }
        var values = values(cells, null);
        if (same.isPresent()) {
            cells.refuse(TITLE, "milestonefile.exists", same.get().id());
        } else if (again) {
            cells.refuse(TITLE, "milestonefile.twice");
        }
        return ReadRow.of(row.line(), title, null, cells.changes(), values);
    }

    private ReadRow stored(SheetRow row, RowCells cells, Milestone stored) {
        var values = values(cells, stored);
        if (!cells.changes().isEmpty()) {
            guard(cells, stored);
        }
        return ReadRow.of(row.line(), stored.title(), stored.id(), cells.changes(), values);
    }

    /** Whether this milestone may be changed at all, by this member, from this version. */
    private void guard(RowCells cells, Milestone stored) {
        if (!known.mayEdit(stored)) {
            cells.refuse(NUMBER, "milestonefile.notYours");
        } else if (!seen.add("old " + stored.id())) {
            cells.refuse(NUMBER, "milestonefile.twice");
        }
        if (!cells.text(VERSION).equals(VERSION.text(stored))) {
            cells.refuse(VERSION, "milestonefile.overtaken", stored.changed().author(), stored.version());
        }
        if (stored.isDropped()) {
            cells.refuse(NUMBER, "milestonefile.dropped");
        }
    }

    /** What the row says as a whole; nothing where a cell that is needed was refused. */
    private @Nullable MilestoneValues values(RowCells cells, @Nullable Milestone stored) {
        var title = cells.words(TITLE, 120, true);
        var moment = cells.moment();
        var reason = reason(cells, stored, moment);
        var place = place(cells);
        var owner = owner(cells, stored);
        var buurt = cells.optional(NEIGHBOURHOOD, known::neighbourhood).orElse(null);
        var why = cells.words(WHY, 4000, false);
        var visible = cells.named(VISIBLE, ImportWords::visible, stored == null ? ImportWords.MEMBERS : "");
        var version = stored == null ? null : stored.version();
        return title == null || place.isEmpty() || owner.isEmpty() || visible.isEmpty()
                ? null
                : new MilestoneValues(
                        title, moment, reason, owner.get(), place.get(), buurt, why, visible.get(), version);
    }

    private Optional<Known.Place> place(RowCells cells) {
        var place = cells.named(BELONGS, known::place, file.elseBelongs());
        if (cells.isChanged(BELONGS) && place.isPresent() && !known.mayPlanIn(place.get())) {
            cells.refuse(BELONGS, "milestonefile.notYours.BELONGS");
        }
        return place;
    }

    /** Seats with one name act as one: the same name leaves the milestone with the seat that it has. */
    private Optional<Long> owner(RowCells cells, @Nullable Milestone stored) {
        var named = cells.named(OWNER, known::seat, file.elseOwner());
        return stored == null || cells.isChanged(OWNER)
                ? named
                : Optional.of(stored.owner().id());
    }

    /** Asked for where the moment moves; a milestone that was reached does not move any more. */
    private @Nullable String reason(RowCells cells, @Nullable Milestone stored, String words) {
        if (stored == null
                || Moment.read(words, known.today()).filter(stored::shiftsTo).isEmpty()) {
            return null;
        }
        if (stored.isReached()) {
            cells.refuse(MOMENT, "milestonefile.reached");
            return null;
        }
        if (cells.text(REASON).isEmpty()) {
            cells.refuse(REASON, "milestonefile.reason");
            return null;
        }
        return cells.words(REASON, 500, true);
    }
}
