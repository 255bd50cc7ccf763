package nl.veerkrachtigebuurten.milestonefile;

import java.io.IOException;
import java.util.List;
import nl.veerkrachtigebuurten.platform.Uploads;
import nl.veerkrachtigebuurten.sheet.SheetRow;
import nl.veerkrachtigebuurten.sheet.SheetUpload;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** What the form of an import submits. */
record FileForm(@Nullable MultipartFile file) {

    /** The rows of the file, the one with the headings first; without them, what is wrong stands with the field. */
    List<SheetRow> rows(Errors errors) throws IOException {
        var rows = SheetUpload.rows(file, MilestoneImport.MOST_ROWS, "milestonefile.file", errors);
        if (rows.size() == 1) {
            errors.rejectValue("file", "milestonefile.file.EMPTY");
        }
        return rows;
    }

    String name() {
        return Uploads.nameOf(file);
    }
}
