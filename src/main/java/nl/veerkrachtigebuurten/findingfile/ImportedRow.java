package nl.veerkrachtigebuurten.findingfile;

import java.util.List;
import java.util.UUID;
import nl.veerkrachtigebuurten.buurtscan.FindingForm;
import nl.veerkrachtigebuurten.privacy.Passage;
import nl.veerkrachtigebuurten.privacy.PersonalData;
import nl.veerkrachtigebuurten.privacy.PersonalFragment;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file as it was understood.
 *
 * @param form what it would be as a finding; none where something is wrong
 */
record ImportedRow(
        int line, UUID key, List<Cell> cells, @Nullable FindingForm form) {

    /** @param problem message key of what is wrong with it, if anything is */
    record Cell(FindingColumn column, String text, @Nullable String problem, List<PersonalFragment> fragments) {

        public List<Passage> passages() {
            return PersonalData.passages(text, fragments);
        }
    }

    public boolean isWrong() {
        return form == null;
    }

    public boolean isMarked() {
        return cells.stream().anyMatch(cell -> !cell.fragments().isEmpty());
    }

    /** The texts of the columns that are taken in, in their order. */
    List<String> texts() {
        return cells.stream().map(Cell::text).toList();
    }
}
