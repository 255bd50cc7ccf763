package nl.veerkrachtigebuurten.installation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A PostgreSQL of the portal's own, kept in the data directory, up for as long as the portal is. */
final class OwnDatabase implements JdbcConnectionDetails, AutoCloseable {

    static final List<String> DURABLE = List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on");

    private final DataDirectory directory;
    private final PostgresServer server;
    private final String password;
    private final int port;

    private OwnDatabase(DataDirectory directory, PostgresServer server, String password, int port) {
        this.directory = directory;
        this.server = server;
        this.password = password;
        this.port = port;
    }

    static OwnDatabase start(Path data) {
        return start(data, data.resolve("programs"), DURABLE);
    }

    static OwnDatabase start(Path data, Path programs, List<String> settings) {
        var directory = DataDirectory.claim(data);
        try {
            var server = new PostgresServer(PostgresPrograms.unpack(programs), directory);
            directory.requireSpace();
            server.createUnlessPresent();
            server.stopLeftover();
            var port = freePort();
            server.start(port, settings);
            return new OwnDatabase(directory, server, directory.password(), port);
        } catch (IOException e) {
            directory.close();
            throw new StartupRefusedException(PostgresFailure.sentence(e.toString(), data), e);
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public String getUsername() {
        return PostgresServer.USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public void close() {
        server.stop();
        abandon();
    }

    /** Lets go of the data without stopping the server, as a killed portal does. */
    void abandon() {
        directory.close();
    }
}
