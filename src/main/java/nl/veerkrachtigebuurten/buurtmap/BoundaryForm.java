package nl.veerkrachtigebuurten.buurtmap;

import java.io.IOException;
import nl.veerkrachtigebuurten.platform.Uploads;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** A file of boundaries that somebody chose. */
record BoundaryForm(@Nullable MultipartFile file) {

    static final long MOST_BYTES = 2L << 20;

    /** What the file holds; where it cannot be taken, what is wrong stands with the field. */
    GeoJsonReading.@Nullable Read read(Errors errors) throws IOException {
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "boundaries.file.missing");
        } else if (file.getSize() > MOST_BYTES) {
            errors.rejectValue("file", "boundaries.file.large");
        } else {
            try {
                return GeoJsonReading.read(file.getBytes());
            } catch (WrongShapeException wrong) {
                errors.rejectValue("file", wrong.messageKey(), new Object[] {wrong.shape()}, null);
            }
        }
        return null;
    }

    String name() {
        return Uploads.nameOf(file);
    }
}
