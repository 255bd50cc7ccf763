package nl.veerkrachtigebuurten.milestonefile;

import static nl.veerkrachtigebuurten.milestonefile.MilestoneColumn.*;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;

/**
 * Which column of another program's file tells what; each by its place.
 *
 * @param elseBelongs what a row belongs to where the file does not say
 * @param elseOwner the name of the seat that owns it, likewise
 */
record ColumnForm(
        @NotNull Integer title,
        @Nullable Integer moment,
        @Nullable Integer earliest,
        @Nullable Integer latest,
        @Nullable Integer belongs,
        @Nullable Integer owner,
        @Nullable Integer neighbourhood,
        @Nullable Integer why,
        @NotBlank String elseBelongs,
        @NotBlank String elseOwner,
        @Nullable Boolean onlyMilestones) {

    /** As the headings suggest, or as was said before. */
    static ColumnForm of(Columns columns, MilestoneImport file, boolean onlyMilestones) {
        var title = columns.place(TITLE);
        return new ColumnForm(
                title == null ? 0 : title,
                columns.place(MOMENT),
                columns.place(EARLIEST),
                columns.place(LATEST),
                columns.place(BELONGS),
                columns.place(OWNER),
                columns.place(NEIGHBOURHOOD),
                columns.place(WHY),
                file.elseBelongs(),
                file.elseOwner(),
                onlyMilestones);
    }

    Columns columns() {
        var places = new EnumMap<MilestoneColumn, Integer>(MilestoneColumn.class);
        place(places, TITLE, title);
        place(places, MOMENT, moment);
        place(places, EARLIEST, earliest);
        place(places, LATEST, latest);
        place(places, BELONGS, belongs);
        place(places, OWNER, owner);
        place(places, NEIGHBOURHOOD, neighbourhood);
        place(places, WHY, why);
        return new Columns(places);
    }

    private static void place(
            EnumMap<MilestoneColumn, Integer> places, MilestoneColumn column, @Nullable Integer place) {
        if (place != null && place >= 0) {
            places.put(column, place);
        }
    }

    boolean saysWhen() {
        return moment != null || earliest != null || latest != null;
    }
}
