package nl.veerkrachtigebuurten.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reads the pages of promises and fills in their forms. */
class PromiseWriter {

    private final MockMvcTester browser;
    private final Promises promises;
    private final JdbcClient database;

    PromiseWriter(MockMvcTester browser, Promises promises, JdbcClient database) {
        this.browser = browser;
        this.promises = promises;
        this.database = database;
    }

    Promise newest() {
        return promises.get(
                database.sql("select max(id) from promise").query(Long.class).single());
    }

    String report(String milestone) {
        return database.sql("select '/mijlpalen/' || m.id || '/voortgang/' || max(r.id) from status_report r"
                        + " join milestone m on m.id = r.milestone_id where m.title = ? group by m.id")
                .param(milestone)
                .query(String.class)
                .single();
    }

    private long seat() {
        return database.sql("select min(id) from seat where name = 'Pijlerleider Veiligheid'")
                .query(Long.class)
                .single();
    }

    MvcTestResult mark(String text, String words, String moment, String publicly) {
        return browser.post()
                .uri(text + "/toezeggingen")
                .param("words", words)
                .param("toWhom", "iedereen")
                .param("seatId", String.valueOf(seat()))
                .param("moment", moment)
                .param("publicly", publicly)
                .with(csrf())
                .exchange();
    }

    MvcTestResult named(String source, String link) {
        return browser.post()
                .uri("/toezeggingen")
                .param("source", source)
                .param("title", "Verslag van 3 maart")
                .param("day", "2026-03-03")
                .param("link", link)
                .param("words", "Elke buurt krijgt een bankje.")
                .param("toWhom", "bewoners")
                .param("seatId", String.valueOf(seat()))
                .param("moment", "najaar 2026")
                .param("publicly", "true")
                .with(csrf())
                .exchange();
    }

    MvcTestResult state(Promise promise, String state, String words, String moment) {
        return browser.post()
                .uri(promise.path() + "/stand")
                .param("state", state)
                .param("words", words)
                .param("moment", moment)
                .param("version", String.valueOf(promise.version()))
                .with(csrf())
                .exchange();
    }

    MvcTestResult lapse(Promise promise, String decision) {
        return browser.post()
                .uri(promise.path() + "/vervallen")
                .param("decision", decision)
                .param("reason", "Niet meer nodig.")
                .param("version", String.valueOf(promises.get(promise.id()).version()))
                .with(csrf())
                .exchange();
    }

    String page(String address) {
        var answer = browser.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
