package nl.veerkrachtigebuurten.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresFailureTests {

    private static final Path DATA = Path.of("/data");

    @ParameterizedTest
    @CsvSource({
        "'could not write lock file \"postmaster.pid\": No space left on device', is full",
        "'java.nio.file.FileSystemException: /data: Read-only file system', is read-only",
        "'FATAL:  data directory \"/data/postgres\" has wrong ownership', does not belong to the user",
        "'java.nio.file.AccessDeniedException: /data/portal.lock', does not belong to the user",
        "'DETAIL:  The data directory was initialized by PostgreSQL version 16, which', were made by PostgreSQL 16"
    })
    void saysWhatIsTheMatterAndWhatToDo(String output, String words) {
        assertThat(PostgresFailure.sentence(output, DATA))
                .contains(words, "/data")
                .endsWith(".");
    }

    @Test
    void passesOnWhatPostgresComplainsAbout() {
        var log = "LOG:  starting PostgreSQL 18\n2026-03-17 10:15:00 UTC [7] FATAL:  could not create shared memory\n";
        assertThat(PostgresFailure.sentence(log, DATA))
                .isEqualTo("PostgreSQL does not start: could not create shared memory (see /data/postgres.log).");
    }
}
