package nl.veerkrachtigebuurten.findingfile;

import java.io.IOException;
import java.util.List;
import nl.veerkrachtigebuurten.platform.Uploads;
import nl.veerkrachtigebuurten.sheet.SheetRow;
import nl.veerkrachtigebuurten.sheet.SheetUpload;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** What the import form submits. */
record ImportForm(@Nullable MultipartFile file) {

    /** The rows of the file, the one with the headings first; without them, what is wrong stands with the field. */
    List<SheetRow> rows(Errors errors) throws IOException {
        var rows = SheetUpload.rows(file, FindingImport.MOST_ROWS, "import.file", errors);
        if (!rows.isEmpty()) {
            var order = ImportReading.order(rows.get(0));
            if (order.get(0) < 0 || order.get(1) < 0) {
                errors.rejectValue("file", "import.file.headings");
            } else if (rows.size() == 1) {
                errors.rejectValue("file", "import.file.EMPTY");
            }
        }
        return rows;
    }

    String name() {
        return Uploads.nameOf(file);
    }
}
