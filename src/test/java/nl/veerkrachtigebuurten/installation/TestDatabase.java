package nl.veerkrachtigebuurten.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** One PostgreSQL for all tests: in a container where a Docker engine answers, otherwise the one the portal brings. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(TestDatabase.class);
    private static final List<String> FAST = List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");
    private static final JdbcConnectionDetails DATABASE = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + DATABASE.getJdbcUrl(),
                        "spring.datasource.username=" + DATABASE.getUsername(),
                        "spring.datasource.password=" + DATABASE.getPassword())
                .applyTo(context);
    }

    private static JdbcConnectionDetails start() {
        if (!DockerEngine.answers()) {
            LOG.info("Test database: the embedded PostgreSQL, because no Docker engine answers");
            return embedded();
        }
        try {
            var container = inContainer();
            LOG.info("Test database: PostgreSQL in a container");
            return container;
        } catch (RuntimeException e) {
            LOG.info("Test database: the embedded PostgreSQL, because the container did not start: {}", e.getMessage());
            return embedded();
        }
    }

    private static JdbcConnectionDetails inContainer() {
        var container = new PostgreSQLContainer("postgres:18");
        container.start();
        return new Connection(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    private static JdbcConnectionDetails embedded() {
        try {
            var directory = Files.createTempDirectory("portal-test");
            var database = OwnDatabase.start(directory, Path.of("target/postgres"), FAST);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                database.close();
                deleteQuietly(directory);
            }));
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteQuietly(Path directory) {
        FileSystemUtils.deleteRecursively(directory.toFile());
    }

    private record Connection(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}
}
