package nl.veerkrachtigebuurten.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
@SignedInAs("pijlerleider.leren")
class SubmittedTextControllerTests {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String FIRST = "De bibliotheek is open.\n\nHuiswerk maken kan er ook.";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private String path = "";

    @BeforeEach
    void begin() {
        var slug = "bieb-" + COUNT.incrementAndGet();
        path = "/plannen/leren/" + slug;
        database.sql("insert into chapter (version, plan_id, slug, title, position, is_empty)"
                        + " select 0, id, ?, 'Proef', 300, true from plan where slug = 'leren'")
                .param(slug)
                .update();
        database.sql("insert into revision (version, chapter_id, number, title, text, writer, written_at)"
                        + " select 0, id, 1, 'Proef', ?, 'Iemand', now() from chapter where slug = ?")
                .params(FIRST, slug)
                .update();
        database.sql("update chapter set newest = 1, is_empty = false, writer = 'Iemand', written_at = now()"
                        + " where slug = ?")
                .param(slug)
                .update();
    }

    @Test
    void aDisputedTextIsKeptAndSettledByTheNextSave() {
        save("1", FIRST.replace("open", "dicht"));
        assertThat(save("1", FIRST.replace("open", "om tien uur dicht"))).hasStatus(CONFLICT);
        assertThat(save("1", FIRST.replace("open", "om tien uur dicht"))).hasStatus(CONFLICT);

        assertThat(outcomes()).containsExactly("IN_CONFLICT");
        assertThat(browser.get().uri(path)).bodyText().contains("Eén tekst staat nog niet in het hoofdstuk");
        assertThat(browser.get().uri(path + "/ingediend"))
                .bodyText()
                .contains("Tekst van Otto Versteeg", "raakte een wijziging van iemand anders");
        assertThat(browser.get().uri(path + "/ingediend/" + last()))
                .bodyText()
                .contains("De bibliotheek is om tien uur dicht.", "Opnieuw indienen");

        save("2", FIRST.replace("open", "om tien uur open"));
        assertThat(browser.get().uri(path + "/ingediend/" + last()))
                .bodyText()
                .contains("daarna werd versie 3 bewaard")
                .doesNotContain("Opnieuw indienen");
        assertThat(browser.get().uri(path)).bodyText().doesNotContain("nog niet in het hoofdstuk");
    }

    @Test
    void aJoinedTextIsKeptAsItWasSubmitted() {
        save("1", FIRST.replace("open", "dicht"));
        var submitted = FIRST.replace("Huiswerk maken", "Lezen");

        assertThat(save("1", submitted)).hasStatus(FOUND);

        assertThat(outcomes()).containsExactly("JOINED");
        assertThat(texts()).containsExactly(submitted);
        assertThat(browser.get().uri(path + "/ingediend"))
                .bodyText()
                .contains("samengevoegd met wat er intussen bij kwam");
    }

    @Test
    void whatIsRefusedIsKept() {
        assertThat(save("1", "begin " + "x".repeat(100_000))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(save("een", "Tekst zonder goed nummer")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(save("1", "x".repeat(600_000))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(save("", "Tekst zonder nummer")).hasStatus(CONFLICT);

        assertThat(texts())
                .containsExactly(
                        "begin " + "x".repeat(100_000),
                        "Tekst zonder goed nummer",
                        "x".repeat(500_000),
                        "Tekst zonder nummer");
    }

    @Test
    void nobodyChangesOrRemovesIt() {
        save("", "Tekst zonder nummer");

        for (var sql : List.of(
                "update submitted_text set text = 'Anders'", "delete from submitted_text", "truncate submitted_text")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> database.sql(sql).update())
                    .withMessageContaining("A submitted text is never changed or removed");
        }
    }

    @Test
    void aTextOfAnotherChapterIsNotFoundHere() {
        save("", "Tekst zonder nummer");

        assertThat(browser.get().uri("/plannen/leren/waarom/ingediend/" + last()))
                .hasStatus(NOT_FOUND);
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void whoMayNotEditDoesNotSeeThem() {
        assertThat(browser.get().uri(path + "/ingediend")).hasStatus(FORBIDDEN);
        assertThat(browser.get().uri(path + "/versies")).bodyText().doesNotContain("/ingediend");
    }

    private MvcTestResult save(String basedOn, String text) {
        return browser.post()
                .uri(path + "/versies")
                .param("title", "Proef")
                .param("text", text)
                .param("basedOn", basedOn)
                .with(csrf())
                .exchange();
    }

    private List<String> outcomes() {
        return column("outcome");
    }

    private List<String> texts() {
        return column("text");
    }

    private String last() {
        var ids = column("id");
        return ids.get(ids.size() - 1);
    }

    private List<String> column(String name) {
        return database.sql("select s." + name + "::text from submitted_text s join chapter c on c.id = s.chapter_id"
                        + " where '/plannen/leren/' || c.slug = ? order by s.id")
                .param(path)
                .query(String.class)
                .list();
    }
}
