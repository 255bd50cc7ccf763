package nl.veerkrachtigebuurten.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.veerkrachtigebuurten.HttpUser;
import nl.veerkrachtigebuurten.PortalTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Twenty people press "Bewaren" at once, over HTTP: half of them in a paragraph of their own, the others in the same one. */
@PortalTest
class ParallelSaversTests {

    private static final int SAVERS = 20;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void twentyTextsAreKeptAndNoSentenceIsMissing() throws Exception {
        var user = new HttpUser("http://localhost:" + port).signIn("pijlerleider.leren@example.nl");
        user.post("/plannen/leren", "title", "Twintig tegelijk");
        save(user, 0, text(-1));

        var answers = saveAll(user);

        for (var saver = 0; saver < SAVERS; saver++) {
            var answer = answers.get(saver);
            assertThat(answer.statusCode()).isIn(302, saver % 2 == 0 ? 302 : 409);
            var seen = answer.statusCode() == 302 ? finalText() : proposalIn(answer);
            assertThat(seen).contains("zin" + saver + "x");
            assertThat(keptTexts()).contains(text(saver));
        }
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 409).hasSize(SAVERS / 2 - 1);
    }

    private static List<HttpResponse<String>> saveAll(HttpUser user) throws Exception {
        var savers = Executors.newFixedThreadPool(SAVERS);
        try {
            var tasks = IntStream.range(0, SAVERS)
                    .<Callable<HttpResponse<String>>>mapToObj(saver -> () -> save(user, 1, text(saver)))
                    .toList();
            var answers = new ArrayList<HttpResponse<String>>();
            for (var answer : savers.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            savers.shutdownNow();
        }
    }

    private static HttpResponse<String> save(HttpUser user, int basedOn, String text) throws Exception {
        return user.post(
                "/plannen/leren/twintig-tegelijk/versies",
                "title",
                "Twintig tegelijk",
                "text",
                text,
                "basedOn",
                String.valueOf(basedOn));
    }

    /** The even savers add to their own paragraph, the odd ones all to the last. */
    private static String text(int saver) {
        var changed = saver % 2 == 0 ? saver : SAVERS;
        return IntStream.rangeClosed(0, SAVERS)
                .mapToObj(paragraph -> "Dit is alinea " + paragraph + " van het hoofdstuk."
                        + (saver >= 0 && paragraph == changed ? " Met zin" + saver + "x." : ""))
                .collect(Collectors.joining("\n\n"));
    }

    private static String proposalIn(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("textarea[name=text]").val();
    }

    private String finalText() {
        return database.sql(
                        "select r.text from revision r join chapter c on c.id = r.chapter_id and c.newest = r.number"
                                + " where c.slug = 'twintig-tegelijk'")
                .query(String.class)
                .single();
    }

    private List<String> keptTexts() {
        return database.sql("select r.text from revision r join chapter c on c.id = r.chapter_id"
                        + " where c.slug = 'twintig-tegelijk' union all"
                        + " select s.text from submitted_text s join chapter c on c.id = s.chapter_id"
                        + " where c.slug = 'twintig-tegelijk'")
                .query(String.class)
                .list();
    }
}
