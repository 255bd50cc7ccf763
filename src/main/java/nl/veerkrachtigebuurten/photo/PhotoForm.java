package nl.veerkrachtigebuurten.photo;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/**
 * What the photo form submits.
 *
 * @param key made with the form, so that one form makes one photo
 */
record PhotoForm(@Nullable MultipartFile file, @Nullable UUID key) {

    private static final long MOST_BYTES = 15_000_000;

    static PhotoForm blank() {
        return new PhotoForm(null, UUID.randomUUID());
    }

    UUID keyOrNew() {
        return key == null ? UUID.randomUUID() : key;
    }

    /** The photo, drawn anew; without one, what is wrong stands with the field. */
    byte[] content(Errors errors) throws IOException {
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "photo.none");
        } else if (file.getSize() > MOST_BYTES) {
            errors.rejectValue("file", "photo.large");
        } else {
            var drawn = Picture.drawn(file.getBytes());
            if (drawn.isPresent()) {
                return drawn.get();
            }
            errors.rejectValue("file", "photo.unreadable");
        }
        return new byte[0];
    }
}
