package nl.veerkrachtigebuurten.exchange;

import java.io.IOException;
import nl.veerkrachtigebuurten.document.ReadDocument;
import nl.veerkrachtigebuurten.document.UnreadableDocumentException;
import nl.veerkrachtigebuurten.document.WordReader;
import nl.veerkrachtigebuurten.plan.Revision;
import nl.veerkrachtigebuurten.platform.Uploads;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** What the form for a Word document submits. */
record PlanImportForm(@Nullable MultipartFile file) {

    private static final int MOST_BYTES = 10_000_000;
    private static final int MOST_CHAPTERS = 100;

    /** What is in the document; without that, what is wrong stands with the field. */
    @Nullable
    ReadDocument read(Errors errors) throws IOException {
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "planImport.file.none");
        } else if (file.getSize() > MOST_BYTES) {
            errors.rejectValue("file", "planImport.file.large");
        } else {
            return read(file.getBytes(), errors);
        }
        return null;
    }

    private static @Nullable ReadDocument read(byte[] content, Errors errors) {
        try {
            var read = WordReader.read(content);
            if (read.chapters().isEmpty()) {
                errors.rejectValue("file", "planImport.file.EMPTY");
            } else if (read.chapters().size() > MOST_CHAPTERS) {
                errors.rejectValue("file", "planImport.file.chapters", new Object[] {MOST_CHAPTERS}, null);
            } else if (read.chapters().stream()
                    .anyMatch(chapter -> chapter.text().length() > Revision.MAX_LENGTH)) {
                errors.rejectValue("file", "planImport.file.long", new Object[] {Revision.MAX_LENGTH}, null);
            }
            return read;
        } catch (UnreadableDocumentException unreadable) {
            errors.rejectValue("file", "planImport.file." + unreadable.reason());
            return null;
        }
    }

    String name() {
        return Uploads.nameOf(file);
    }
}
