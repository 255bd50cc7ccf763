package nl.veerkrachtigebuurten.installation;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Asks in a moment whether there is a Docker engine; Testcontainers itself would take its time to say no. */
final class DockerEngine {

    private static final String PING = "GET /_ping HTTP/1.0\r\nHost: docker\r\n\r\n";

    private DockerEngine() {}

    static boolean answers() {
        try (var channel = SocketChannel.open(address())) {
            channel.write(ByteBuffer.wrap(PING.getBytes(StandardCharsets.US_ASCII)));
            var answer = ByteBuffer.allocate(16);
            channel.read(answer);
            return new String(answer.array(), StandardCharsets.US_ASCII).contains(" 200");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static SocketAddress address() {
        var host = URI.create(Objects.requireNonNullElse(System.getenv("DOCKER_HOST"), "unix:///var/run/docker.sock"));
        return host.getScheme().equals("unix")
                ? UnixDomainSocketAddress.of(host.getPath())
                : new InetSocketAddress(host.getHost(), host.getPort());
    }
}
