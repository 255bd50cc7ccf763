package nl.veerkrachtigebuurten.installation;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.HttpUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A portal as people run it, killed with its database in the middle of many saves. */
class KilledPortalTests {

    private static final Path PROGRAMS = Path.of("target/postgres").toAbsolutePath();
    private static final int SAVES = 200;
    private static final int CHAPTERS = 10;
    private static final int KILL_AFTER = 60;

    @TempDir
    private Path data;

    private Process portal;

    @AfterEach
    void stop() {
        kill();
    }

    @Test
    void everyAcknowledgedSaveIsThereAfterTheRestart() throws Exception {
        var user = new HttpUser(start()).signIn("programmabureau@example.nl");
        for (var chapter = 0; chapter < CHAPTERS; chapter++) {
            user.post("/plannen/wonen", "title", "Proef " + chapter);
            assertThat(save(user, chapter, 0, text(-1))).isTrue();
        }

        var acknowledged = saveUntilKilled(user);

        assertThat(acknowledged).hasSizeBetween(KILL_AFTER, SAVES - 1);
        assertThat(textsAfterRestart()).allSatisfy(text -> assertThat(text).contains("Alinea"));
        assertThat(String.join("\n", textsAfterRestart())).contains(acknowledged);
    }

    /** All at once, each in a paragraph of its own, on top of the first version. */
    private Set<String> saveUntilKilled(HttpUser user) throws InterruptedException {
        var acknowledged = ConcurrentHashMap.<String>newKeySet();
        var enough = new CountDownLatch(KILL_AFTER);
        var savers = Executors.newFixedThreadPool(20);
        IntStream.range(0, SAVES)
                .forEach(number -> savers.submit(() -> {
                    if (save(user, number % CHAPTERS, 1, text(number))) {
                        acknowledged.add(mark(number));
                        enough.countDown();
                    }
                    return null;
                }));
        assertThat(enough.await(60, SECONDS)).isTrue();
        kill();
        savers.shutdown();
        assertThat(savers.awaitTermination(60, SECONDS)).isTrue();
        return acknowledged;
    }

    private static boolean save(HttpUser user, int chapter, int basedOn, String text)
            throws IOException, InterruptedException {
        var path = "/plannen/wonen/proef-" + chapter + "/versies";
        var title = "Proef " + chapter;
        return user.post(path, "title", title, "text", text, "basedOn", String.valueOf(basedOn))
                        .statusCode()
                == 302;
    }

    private static String text(int number) {
        return IntStream.range(0, SAVES / CHAPTERS)
                .mapToObj(paragraph -> "Alinea " + paragraph + " van dit hoofdstuk"
                        + (paragraph == number / CHAPTERS && number >= 0 ? " met " + mark(number) : "") + ".")
                .collect(Collectors.joining("\n\n"));
    }

    private static String mark(int number) {
        return "merk" + number + "x";
    }

    private String start() throws IOException {
        Files.createSymbolicLink(data.resolve("programs"), PROGRAMS);
        portal = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        "nl.veerkrachtigebuurten.PortalApplication",
                        "--server.port=0",
                        "--portal.data=" + data)
                .redirectErrorStream(true)
                .start();
        return addressIn(portal.inputReader());
    }

    private static String addressIn(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains("http://localhost:")) {
                return line.substring(line.indexOf("http://")).strip().replaceAll("/$", "");
            }
        }
        throw new IOException("The portal did not start");
    }

    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void kill() {
        if (portal != null) {
            var all = Stream.concat(Stream.of(portal.toHandle()), portal.descendants())
                    .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(process -> process.onExit().join());
        }
    }

    private List<String> textsAfterRestart() {
        try (var database = OwnDatabase.start(data, PROGRAMS, OwnDatabase.DURABLE)) {
            return JdbcClient.create(new DriverManagerDataSource(
                            database.getJdbcUrl(), database.getUsername(), database.getPassword()))
                    .sql("select r.text from revision r join chapter c on c.id = r.chapter_id and c.newest = r.number"
                            + " where c.slug like 'proef-%'")
                    .query(String.class)
                    .list();
        }
    }
}
