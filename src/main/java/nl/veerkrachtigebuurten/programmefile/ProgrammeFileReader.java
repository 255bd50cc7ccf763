package nl.veerkrachtigebuurten.programmefile;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** Finds and reads the programme file: the one that is set, else the one in the working directory, else the packaged one. */
@Component
class ProgrammeFileReader {

    private static final String USUAL = "programme/zwijndrecht.yml";

    private final Resource file;
    private final Clock clock;

    ProgrammeFileReader(ResourceLoader resources, Clock clock, @Value("${portal.programme-file:}") String setting) {
        this.clock = clock;
        file = setting.isBlank() ? usual() : resources.getResource(located(setting));
    }

    ProgrammeFile read() {
        return read(file, LocalDate.now(clock));
    }

    static ProgrammeFile read(Resource file, LocalDate today) {
        return RecordFile.read(
                file, ProgrammeFile.class, (read, slips) -> new ProgrammeFileChecks(read, slips, today).run());
    }

    private static Resource usual() {
        var beside = new FileSystemResource("config/" + USUAL);
        return beside.exists() ? beside : new ClassPathResource(USUAL);
    }

    /** A bare path is a file, not something on the class path. */
    private static String located(String setting) {
        return setting.matches("[a-z]{2,}:.*") ? setting : "file:" + setting;
    }
}
