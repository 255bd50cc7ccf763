package nl.veerkrachtigebuurten.installation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Creates, starts and stops the server with PostgreSQL's own programs. */
record PostgresServer(PostgresPrograms programs, DataDirectory directory) {

    static final String USER = "portal";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

    /** Made aside and moved into place whole, so that a first start that is cut off can simply be done again. */
    void createUnlessPresent() throws IOException {
        if (Files.exists(directory.database())) {
            return;
        }
        var unfinished = directory.path().resolve("postgres.new");
        FileSystemUtils.deleteRecursively(unfinished);
        var password = directory.path().resolve("portal.password");
        Files.writeString(password, UUID.randomUUID() + "\n");
        initialise(unfinished, password);
        Files.move(password, unfinished.resolve(password.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        Files.move(unfinished, directory.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialise(Path database, Path password) throws IOException {
        var result = run(programs.command(
                "initdb",
                "--pgdata=" + database,
                "--username=" + USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--set=listen_addresses=127.0.0.1",
                "--set=unix_socket_directories="));
        if (result.failed()) {
            FileSystemUtils.deleteRecursively(database);
            throw refused(result.output());
        }
    }

    /** A portal that was killed leaves its server behind; after a power cut only the server's note remains. */
    void stopLeftover() throws IOException {
        var leftover = directory.serverProcess().flatMap(ProcessHandle::of).filter(PostgresServer::isPostgres);
        if (leftover.isPresent()) {
            LOG.info(
                    "Stopping the database server {} that an earlier portal left behind",
                    leftover.get().pid());
            stop();
        } else {
            directory.forgetServerProcess();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(it -> it.contains("postgres")).isPresent();
    }

    void start(int port, List<String> settings) throws IOException {
        var options = new StringBuilder("-p " + port);
        settings.forEach(setting -> options.append(" -c ").append(setting));
        Files.deleteIfExists(directory.log());
        var result = runDetached(programs.command(
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=60",
                "--pgdata=" + directory.database(),
                "--log=" + directory.log(),
                "--options=" + options));
        if (result != 0) {
            throw refused(Files.exists(directory.log()) ? Files.readString(directory.log()) : "Permission denied");
        }
    }

    void stop() {
        try {
            var result = run(programs.command(
                    "pg_ctl", "stop", "--wait", "--timeout=60", "--mode=fast", "--pgdata=" + directory.database()));
            if (result.failed()) {
                LOG.warn("The database server did not stop: {}", result.output());
            }
        } catch (IOException e) {
            LOG.warn("The database server could not be stopped", e);
        }
    }

    private StartupRefusedException refused(String output) {
        return new StartupRefusedException(PostgresFailure.sentence(output, directory.path()));
    }

    private static Result run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(exitCode(process), output);
    }

    /** For a program whose child stays: reading its output would last as long as the child. */
    private static int runDetached(List<String> command) throws IOException {
        var discard = ProcessBuilder.Redirect.DISCARD;
        return exitCode(new ProcessBuilder(command)
                .redirectOutput(discard)
                .redirectError(discard)
                .start());
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for PostgreSQL", e);
        }
    }

    private record Result(int exitCode, String output) {

        boolean failed() {
            return exitCode != 0;
        }
    }
}
