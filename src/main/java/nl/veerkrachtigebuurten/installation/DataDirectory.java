package nl.veerkrachtigebuurten.installation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The directory in which the portal's own database lies, claimed by one portal at a time. */
final class DataDirectory implements AutoCloseable {

    private static final long ENOUGH_SPACE = 32L << 20;

    private final Path path;
    private final FileChannel claim;

    private DataDirectory(Path path, FileChannel claim) {
        this.path = path;
        this.claim = claim;
    }

    static DataDirectory claim(Path data) {
        var path = data.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            var claim =
                    FileChannel.open(path.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (claim.tryLock() == null) {
                claim.close();
                throw inUse(path);
            }
            return new DataDirectory(path, claim);
        } catch (OverlappingFileLockException e) {
            throw inUse(path);
        } catch (IOException e) {
            throw new StartupRefusedException(PostgresFailure.sentence(e.toString(), path), e);
        }
    }

    private static StartupRefusedException inUse(Path path) {
        return new StartupRefusedException("Another portal already works with the data in " + path
                + "; stop that one first, or give this one a directory of its own with PORTAL_DATA.");
    }

    void requireSpace() throws IOException {
        if (Files.getFileStore(path).getUsableSpace() < ENOUGH_SPACE) {
            throw new StartupRefusedException(PostgresFailure.sentence("No space left on device", path));
        }
    }

    Path path() {
        return path;
    }

    Path database() {
        return path.resolve("postgres");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    Path passwordFile() {
        return database().resolve("portal.password");
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    /** The number of the server that holds the database, or held it when the machine went down. */
    Optional<Long> serverProcess() throws IOException {
        var file = database().resolve("postmaster.pid");
        return Files.exists(file)
                ? Files.readAllLines(file).stream().findFirst().map(line -> Long.valueOf(line.strip()))
                : Optional.empty();
    }

    void forgetServerProcess() throws IOException {
        Files.deleteIfExists(database().resolve("postmaster.pid"));
    }

    @Override
    public void close() {
        try {
            claim.close();
        } catch (IOException e) {
            throw new IllegalStateException("The claim on " + path + " could not be given up", e);
        }
    }
}
