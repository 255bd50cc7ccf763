package nl.veerkrachtigebuurten.milestonefile;

import java.io.IOException;
import java.util.List;
import nl.veerkrachtigebuurten.sheet.SheetReader;
import nl.veerkrachtigebuurten.sheet.SheetRow;
import nl.veerkrachtigebuurten.sheet.UnreadableSheetException;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** What the form of an import submits. */
record FileForm(@Nullable MultipartFile file) {

    private static final int MOST_BYTES = 5_000_000;

    /** The rows of the file, the one with the headings first; without them, what is wrong stands with the field. */
    List<SheetRow> rows(Errors errors) throws IOException {
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "milestonefile.file.none");
        } else if (file.getSize() > MOST_BYTES) {
            errors.rejectValue("file", "milestonefile.file.large");
        } else {
            return read(file.getBytes(), errors);
        }
        return List.of();
    }

    private static List<SheetRow> read(byte[] content, Errors errors) {
        try {
            var rows = SheetReader.read(content, MilestoneImport.MOST_ROWS + 1);
            if (rows.size() == 1) {
                errors.rejectValue("file", "milestonefile.file.EMPTY");
            }
            return rows;
        } catch (UnreadableSheetException unreadable) {
            errors.rejectValue("file", "milestonefile.file." + unreadable.reason());
            return List.of();
        }
    }

    /** As the browser tells it, without the folders that some send along. */
    String name() {
        var told = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var bare = told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
        return bare.isBlank() ? "?" : bare.substring(0, Math.min(bare.length(), 200));
    }
}
