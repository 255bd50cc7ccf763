package nl.veerkrachtigebuurten.findingfile;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.veerkrachtigebuurten.programme.PartnerOrganisations;
import nl.veerkrachtigebuurten.programme.Pillars;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of files that wait to be imported. */
@Component
class ImportedRows {

    /** Which rows one wants to see. */
    enum Selection {
        ALL("true"),
        WRONG("wrong"),
        MARKED("marked");

        private final String condition;

        Selection(String condition) {
            this.condition = condition;
        }
    }

    private final JdbcTemplate database;
    private final Pillars pillars;
    private final PartnerOrganisations partners;
    private final Clock clock;

    ImportedRows(JdbcTemplate database, Pillars pillars, PartnerOrganisations partners, Clock clock) {
        this.database = database;
        this.pillars = pillars;
        this.partners = partners;
        this.clock = clock;
    }

    /** What rows are understood by: the pillars and partners that there are, and today. */
    ImportReading reading() {
        Map<String, Long> pillarIds = new HashMap<>();
        pillars.findAllByOrderByPosition().forEach(pillar -> {
            pillarIds.put(pillar.name().toLowerCase(Locale.ROOT), pillar.id());
            pillarIds.put(pillar.slug(), pillar.id());
        });
        Map<String, Long> partnerIds = new HashMap<>();
        partners.findAllByOrderByName().forEach(partner -> {
            partnerIds.put(partner.name().toLowerCase(Locale.ROOT), partner.id());
            partnerIds.put(partner.slug(), partner.id());
        });
        return new ImportReading(pillarIds, partnerIds, LocalDate.now(clock));
    }

    void keep(long importId, List<ImportedRow> rows) {
        database.batchUpdate(
                "insert into finding_import_row (import_id, line, key, cells, wrong, marked) values (?, ?, ?, ?, ?, ?)",
                rows,
                500,
                (statement, row) -> {
                    statement.setLong(1, importId);
                    statement.setInt(2, row.line());
                    statement.setObject(3, row.key());
                    statement.setObject(4, row.texts().toArray(String[]::new));
                    statement.setBoolean(5, row.isWrong());
                    statement.setBoolean(6, row.isMarked());
                });
    }

    int count(FindingImport file, Selection selection) {
        var sql = "select count(*) from finding_import_row where import_id = ? and " + selection.condition;
        var count = database.queryForObject(sql, Integer.class, file.id());
        return count == null ? 0 : count;
    }

    List<ImportedRow> of(FindingImport file, Selection selection, int after, int most) {
        var reading = reading();
        return database.query(
                "select line, key, cells from finding_import_row where import_id = ? and line > ? and "
                        + selection.condition + " order by line limit ?",
                (row, number) -> reading.read(row.getInt(1), row.getObject(2, UUID.class), texts(row.getArray(3))),
                file.id(),
                after,
                most);
    }

    /** Their words now stand in findings, or are not wanted: nothing of them stays here. */
    void forget(FindingImport file) {
        database.update("delete from finding_import_row where import_id = ?", file.id());
    }

    private static List<String> texts(Array cells) throws SQLException {
        return Arrays.asList((String[]) cells.getArray());
    }
}
