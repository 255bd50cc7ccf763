package nl.veerkrachtigebuurten.draft;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who types in the form of a pillar's text, and what is kept of it. */
class Typist {

    static final String PAGE = "/pijlers/wonen/wijzigen";

    private final MockMvcTester browser;
    private final JdbcClient database;

    Typist(MockMvcTester browser, JdbcClient database) {
        this.browser = browser;
        this.database = database;
    }

    /** What the script sends while one types. */
    MvcTestResult keep(String sitting, String about) {
        return put(sitting, PAGE, "about", about);
    }

    MvcTestResult put(String sitting, String address, String... fields) {
        return exchange(HttpMethod.PUT, "/concepten", "application/json", sitting, address, fields);
    }

    /** What a button sends. */
    MvcTestResult send(HttpMethod method, String action, String sitting, String... fields) {
        return exchange(method, action, "text/html,*/*;q=0.8", sitting, PAGE, fields);
    }

    private MvcTestResult exchange(
            HttpMethod method, String action, String accept, String sitting, String address, String... fields) {
        var request =
                browser.method(method).uri(action).header("Accept", accept).with(csrf());
        request.param("_draft", address).param("_sitting", sitting);
        for (var index = 0; index < fields.length; index += 2) {
            request.param(fields[index], fields[index + 1]);
        }
        return request.exchange();
    }

    Document page(String address) {
        return document(browser.get().uri(address).exchange());
    }

    static Document document(MvcTestResult page) {
        return Jsoup.parse(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    String pathOf(String sitting) {
        return PAGE + "?concept=" + id(sitting);
    }

    long id(String sitting) {
        return database.sql("select id from draft where sitting = :sitting")
                .param("sitting", sitting)
                .query(Long.class)
                .single();
    }

    long rows(String condition) {
        return database.sql("select count(*) from draft where " + condition)
                .query(Long.class)
                .single();
    }
}
