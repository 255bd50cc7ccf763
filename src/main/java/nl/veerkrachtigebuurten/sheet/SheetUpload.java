package nl.veerkrachtigebuurten.sheet;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** A sheet that somebody chose in a form whose field is called {@code file}. */
public final class SheetUpload {

    private static final int MOST_BYTES = 5_000_000;

    private SheetUpload() {}

    /**
     * The rows of the file, the one with the headings first; without them, what is wrong stands with the field.
     *
     * @param most rows below the headings
     * @param key of the messages: {@code key.none}, {@code key.large}, and one for each {@link
     *     UnreadableSheetException.Reason}
     */
    public static List<SheetRow> rows(@Nullable MultipartFile file, int most, String key, Errors errors)
            throws IOException {
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", key + ".none");
        } else if (file.getSize() > MOST_BYTES) {
            errors.rejectValue("file", key + ".large");
        } else {
            return read(file.getBytes(), most, key, errors);
        }
        return List.of();
    }

    private static List<SheetRow> read(byte[] content, int most, String key, Errors errors) {
        try {
            return SheetReader.read(content, most + 1);
        } catch (UnreadableSheetException unreadable) {
            errors.rejectValue("file", key + "." + unreadable.reason());
            return List.of();
        }
    }
}
