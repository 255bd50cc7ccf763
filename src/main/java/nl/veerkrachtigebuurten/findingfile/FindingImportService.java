package nl.veerkrachtigebuurten.findingfile;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Author;
import nl.veerkrachtigebuurten.buurtscan.Buurtscan;
import nl.veerkrachtigebuurten.buurtscan.FindingService;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.sheet.SheetRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FindingImportService {

    private final FindingImports imports;
    private final ImportedRows rows;
    private final FindingService findings;
    private final Clock clock;

    FindingImportService(FindingImports imports, ImportedRows rows, FindingService findings, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.findings = findings;
        this.clock = clock;
    }

    /** @param sheet the rows of the file, the one with the headings first */
    @Requires(EDIT_FINDINGS)
    FindingImport take(Buurtscan scan, String fileName, List<SheetRow> sheet, Author author) {
        var order = ImportReading.order(sheet.get(0));
        var reading = rows.reading();
        var read = sheet.stream()
                .skip(1)
                .map(row -> reading.read(
                        row.line(),
                        UUID.randomUUID(),
                        order.stream().map(row::at).toList()))
                .toList();
        var file = imports.save(new FindingImport(scan, fileName, author, clock.instant(), read.size()));
        rows.keep(file.id(), read);
        return file;
    }

    /** All rows become findings, or none; what was imported before stays as it is. */
    @Requires(EDIT_FINDINGS)
    void complete(String scan, long id, boolean confirmed, Member member) {
        var file = imports.ownLocked(scan, id, member.personId()).orElseThrow(NotFoundException::new);
        if (file.state() == FindingImport.State.IMPORTED) {
            return;
        }
        file.complete();
        for (var row : rows.of(file, ImportedRows.Selection.ALL, 0, FindingImport.MOST_ROWS)) {
            var form = row.form();
            if (form == null || row.isMarked() && !confirmed) {
                throw new RefusedException("import.refused.unready");
            }
            findings.add(file.buurtscan(), form, file.author());
        }
        rows.forget(file);
    }

    @Requires(EDIT_FINDINGS)
    void drop(String scan, long id, Member member) {
        var file = imports.ownLocked(scan, id, member.personId()).orElseThrow(NotFoundException::new);
        file.drop();
        rows.forget(file);
    }
}
