package nl.veerkrachtigebuurten.installation;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Makes one clear sentence of what the system or PostgreSQL says when the database cannot come up. */
final class PostgresFailure {

    private static final Pattern COMPLAINT = Pattern.compile("(?m)^.*?(?:FATAL|PANIC|error):\\s+(.+)$");
    private static final Pattern OTHER_VERSION = Pattern.compile("initialized by PostgreSQL version ([\\d.]+)");

    private PostgresFailure() {}

    static String sentence(String output, Path data) {
        var version = OTHER_VERSION.matcher(output);
        if (version.find()) {
            return "The data in " + data + " were made by PostgreSQL " + version.group(1)
                    + ", which this portal does not bring along; start the portal version that made them, or move them away.";
        }
        if (output.contains("No space left on device")) {
            return "The disk that holds " + data + " is full; make room, or choose another place with PORTAL_DATA.";
        }
        if (output.contains("Read-only file system")) {
            return data + " is on a disk that is read-only; choose another place with PORTAL_DATA.";
        }
        if (output.contains("wrong ownership")
                || output.contains("Permission denied")
                || output.contains("AccessDenied")) {
            return data + " does not belong to the user " + System.getProperty("user.name")
                    + " who starts the portal; start it as the owner, or choose another place with PORTAL_DATA.";
        }
        var complaint = COMPLAINT.matcher(output);
        return "PostgreSQL does not start: "
                + (complaint.find()
                        ? complaint.group(1)
                        : output.strip().lines().findFirst().orElse("it does not say why"))
                + " (see " + data.resolve("postgres.log") + ").";
    }
}
