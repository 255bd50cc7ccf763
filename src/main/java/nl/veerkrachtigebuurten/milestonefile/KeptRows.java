package nl.veerkrachtigebuurten.milestonefile;

import java.util.Arrays;
import java.util.List;
import nl.veerkrachtigebuurten.sheet.SheetRow;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of files that wait to be imported, as they stood in the file, with the headings first. */
@Component
class KeptRows {

    private final JdbcTemplate database;

    KeptRows(JdbcTemplate database) {
        this.database = database;
    }

    void keep(long importId, List<SheetRow> rows) {
        database.batchUpdate(
                "insert into milestone_import_row (import_id, line, cells) values (?, ?, ?)",
                rows,
                500,
                (statement, row) -> {
                    statement.setLong(1, importId);
                    statement.setInt(2, row.line());
                    statement.setObject(3, row.cells().toArray(String[]::new));
                });
    }

    List<SheetRow> of(MilestoneImport file) {
        return database.query(
                "select line, cells from milestone_import_row where import_id = ? order by line",
                (row, number) -> new SheetRow(
                        row.getInt(1), Arrays.asList((String[]) row.getArray(2).getArray())),
                file.id());
    }

    /** What they said now stands on the routekaart, or is not wanted. */
    void forget(MilestoneImport file) {
        database.update("delete from milestone_import_row where import_id = ?", file.id());
    }
}
