package nl.veerkrachtigebuurten.installation;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.lang3.SystemUtils;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's programs for this kind of machine, unpacked once from the library that brings them. */
record PostgresPrograms(Path directory) {

    static PostgresPrograms unpack(Path parent) throws IOException {
        var directory = parent.toAbsolutePath().normalize().resolve(fingerprint());
        if (!Files.exists(directory)) {
            var unfinished = directory.resolveSibling(directory.getFileName() + ".new");
            FileSystemUtils.deleteRecursively(unfinished);
            try (var archive = new TarArchiveInputStream(new XZCompressorInputStream(archive()))) {
                for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                    unpack(entry, archive, unfinished.resolve(entry.getName()));
                }
            }
            Files.move(unfinished, directory);
        }
        return new PostgresPrograms(directory);
    }

    /** The command that runs a program; PostgreSQL refuses root, so root puts its rights aside first. */
    List<String> command(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(directory
                .resolve("bin")
                .resolve(SystemUtils.IS_OS_WINDOWS ? program + ".exe" : program)
                .toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            if ((entry.getMode() & 0100) != 0 && !SystemUtils.IS_OS_WINDOWS) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static String fingerprint() throws IOException {
        try (var archive = archive()) {
            return "postgres-" + DigestUtils.md5DigestAsHex(archive);
        }
    }

    private static InputStream archive() throws IOException {
        var system = SystemUtils.IS_OS_WINDOWS ? "Windows" : SystemUtils.IS_OS_MAC ? "Darwin" : "Linux";
        var machine = SystemUtils.OS_ARCH.equals("amd64") ? "x86_64" : SystemUtils.OS_ARCH;
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
        } catch (IllegalStateException e) {
            throw new StartupRefusedException(
                    "The portal brings no PostgreSQL for this computer (" + system + ", " + machine
                            + "); give it a database with SPRING_DATASOURCE_URL.",
                    e);
        }
    }
}
