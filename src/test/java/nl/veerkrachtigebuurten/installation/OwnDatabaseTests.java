package nl.veerkrachtigebuurten.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class OwnDatabaseTests {

    private static final Path PROGRAMS = Path.of("target/postgres");

    /** One for all, because making a database takes longer than all else here. */
    @TempDir
    private static Path data;

    private OwnDatabase database;

    @AfterEach
    void stop() {
        if (database != null) {
            database.close();
            database = null;
        }
    }

    @Test
    void keepsWhatWasCommittedThroughAHardStop() throws Exception {
        start();
        sql("create table promise (words text)");
        sql("insert into promise values ('Wij blijven')");
        assertThat(List.of(ask("show fsync"), ask("show synchronous_commit"), ask("show full_page_writes")))
                .containsOnly("on");
        killServer();
        forgetPortal();

        start();
        assertThat(ask("select words from promise")).isEqualTo("Wij blijven");
    }

    @Test
    void stopsTheServerThatAKilledPortalLeftBehind() throws Exception {
        start();
        sql("create table leftover as select 'nog hier' as words");
        var leftover = serverProcess();
        forgetPortal();

        start();
        assertThat(serverProcess().pid()).isNotEqualTo(leftover.pid());
        assertThat(ask("select words from leftover")).isEqualTo("nog hier");
    }

    @Test
    void listensOnThisComputerOnlyAndAsksThePassword() {
        start();
        assertThat(ask("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask("show unix_socket_directories")).isEmpty();
        var stranger = JdbcClient.create(new DriverManagerDataSource(database.getJdbcUrl(), "portal", "guess"));
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> stranger.sql("select 1").query().singleValue())
                .withStackTraceContaining("password authentication failed");
    }

    @Test
    void letsOnlyOnePortalInAtATime() {
        start();
        assertThatExceptionOfType(StartupRefusedException.class)
                .isThrownBy(() -> OwnDatabase.start(data, PROGRAMS, List.of()))
                .withMessageContaining("Another portal already works with the data");
    }

    @Test
    void leavesDataOfAnotherVersionAlone() throws Exception {
        start();
        stop();
        var version = data.resolve("postgres/PG_VERSION");
        Files.writeString(version, "17\n");
        assertThatExceptionOfType(StartupRefusedException.class)
                .isThrownBy(this::start)
                .withMessageContaining("made by PostgreSQL 17");
        Files.writeString(version, "18\n");
    }

    @Test
    void beginsAgainWhenItsFirstStartWasCutOff(@TempDir Path fresh) throws Exception {
        Files.createDirectories(fresh.resolve("postgres.new/base"));
        database = OwnDatabase.start(fresh, PROGRAMS, OwnDatabase.DURABLE);
        assertThat(ask("select 1")).isEqualTo("1");
    }

    @Test
    void takesNoHeedOfANoteThatIsOlderThanTheMachine() throws Exception {
        start();
        stop();
        Files.writeString(
                data.resolve("postgres/postmaster.pid"), ProcessHandle.current().pid() + "\n");
        start();
        assertThat(ask("select 1")).isEqualTo("1");
    }

    private void start() {
        database = OwnDatabase.start(data, PROGRAMS, OwnDatabase.DURABLE);
    }

    private ProcessHandle serverProcess() throws IOException {
        var note = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(note.get(0))).orElseThrow();
    }

    private void killServer() throws Exception {
        var server = serverProcess();
        server.destroyForcibly();
        server.onExit().get();
    }

    /** What remains after kill -9: the claim goes with the process, the server stays. */
    private void forgetPortal() {
        database.abandon();
    }

    private void sql(String sql) {
        client().sql(sql).update();
    }

    private String ask(String sql) {
        return client().sql(sql).query(String.class).single();
    }

    private JdbcClient client() {
        return JdbcClient.create(
                new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
    }
}
