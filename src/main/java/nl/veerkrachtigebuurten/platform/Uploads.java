package nl.veerkrachtigebuurten.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What browsers tell of the files that people choose. */
public final class Uploads {

    private static final int LONGEST_NAME = 200;

    private Uploads() {}

    /** The name of a file, without the folders that some send along and signs that nobody sees; “?” where there is none. */
    public static String nameOf(@Nullable MultipartFile file) {
        var told = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var bare = told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return bare.isBlank() ? "?" : bare.substring(0, Math.min(bare.length(), LONGEST_NAME));
    }
}
