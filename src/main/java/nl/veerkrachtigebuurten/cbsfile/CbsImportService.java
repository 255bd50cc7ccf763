package nl.veerkrachtigebuurten.cbsfile;

import static nl.veerkrachtigebuurten.access.Permission.IMPORT_FIGURES;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.sheet.UnreadableSheetException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CbsImportService {

    private final CbsImports imports;
    private final CbsValues values;
    private final Clock clock;

    CbsImportService(CbsImports imports, CbsValues values, Clock clock) {
        this.imports = imports;
        this.values = values;
        this.clock = clock;
    }

    /** Reads a file, to be looked at. */
    @Requires(IMPORT_FIGURES)
    CbsImport read(String fileName, int year, byte[] content, Member by) throws UnreadableSheetException {
        var buurten = values.covered(year);
        var wanted = codes(buurten);
        if (wanted.isEmpty()) {
            throw new CbsFileException("cbsfile.year.uncovered", year);
        }
        var reading = CbsReading.of(content, wanted);
        var columns = reading.columns().stream().map(Enum::name).collect(Collectors.joining(" "));
        var missing = wanted.stream()
                .filter(code -> !reading.found().containsKey(code))
                .sorted()
                .collect(Collectors.joining(" "));
        var file = imports.save(new CbsImport(fileName, year, columns, missing, Signature.of(by, clock)));
        buurten.forEach(buurt -> keep(file.id(), buurt, reading));
        return file;
    }

    private static Set<String> codes(List<CoveredBuurt> buurten) {
        return buurten.stream().flatMap(buurt -> buurt.codes().stream()).collect(Collectors.toSet());
    }

    /** Only where the file knows all that the buurt covers. */
    private void keep(long importId, CoveredBuurt buurt, CbsReading reading) {
        if (!buurt.codes().isEmpty() && reading.found().keySet().containsAll(buurt.codes())) {
            var parts = buurt.codes().stream().map(reading.found()::get).toList();
            values.keep(importId, buurt.id(), CbsJoining.join(parts));
        }
    }

    /** Tells how many figures it changed. */
    @Requires(IMPORT_FIGURES)
    int take(long id) {
        imports.get(id).leave(CbsImport.State.TAKEN);
        return values.take(id);
    }

    @Requires(IMPORT_FIGURES)
    void drop(long id) {
        imports.get(id).leave(CbsImport.State.DROPPED);
    }
}
