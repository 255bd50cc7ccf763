package nl.veerkrachtigebuurten.cbsfile;

import java.util.regex.Pattern;
import nl.veerkrachtigebuurten.platform.Uploads;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/**
 * What the form of a file of CBS submits.
 *
 * @param year none where the name of the file tells it
 */
record CbsImportForm(@Nullable MultipartFile file, @Nullable Integer year) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    static CbsImportForm blank() {
        return new CbsImportForm(null, null);
    }

    void check(Errors errors) {
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "cbsfile.file.none");
        } else if (!errors.hasFieldErrors("year") && (knownYear() < 2003 || knownYear() > 2100)) {
            errors.rejectValue("year", "cbsfile.year.needed");
        }
    }

    int knownYear() {
        if (year != null) {
            return year;
        }
        var inName = YEAR.matcher(name());
        return inName.find() ? Integer.parseInt(inName.group()) : 0;
    }

    String name() {
        return Uploads.nameOf(file);
    }
}
