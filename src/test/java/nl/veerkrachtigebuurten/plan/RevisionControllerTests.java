package nl.veerkrachtigebuurten.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.concurrent.atomic.AtomicInteger;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class RevisionControllerTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    MockMvcTester browser;

    @Autowired
    Plans plans;

    @Autowired
    Chapters chapters;

    @Autowired
    Revisions revisions;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Statements statements;

    private String slug = "";
    private String path = "";

    @BeforeEach
    void begin() {
        slug = "proef-" + COUNT.incrementAndGet();
        path = "/plannen/leren/" + slug;
        transaction.executeWithoutResult(
                status -> chapters.save(new Chapter(plans.at("leren"), slug, "Proef", 100 + COUNT.get())));
    }

    @Test
    @SignedInAs("pijlerleider.leren")
    void eachSaveIsARevisionSignedAndDated() {
        assertThat(save(0, "Eerste tekst.", "Begin")).hasStatus(FOUND).hasRedirectedUrl(path);
        assertThat(save(1, "Tweede tekst.", "")).hasStatus(FOUND);

        assertThat(browser.get().uri(path)).bodyText().contains("Tweede tekst.", "Otto Versteeg", "17 maart 2026");
        assertThat(browser.get().uri(path + "/versies")).bodyText().contains("Versie 1", "Versie 2", "Begin");
        assertThat(browser.get().uri(path + "/versies/1")).bodyText().contains("Eerste tekst.");
        assertThat(browser.get().uri(path + "/versies/3")).hasStatus(NOT_FOUND);
    }

    @Test
    @SignedInAs("pijlerleider.leren")
    void whatDidNotChangeMakesNoRevision() {
        save(0, "Tekst.", "");
        assertThat(save(1, "  Tekst.\r\n", "Zomaar")).hasStatus(FOUND);

        assertThat(chapters.at("leren", slug).newest()).isEqualTo(1);
    }

    @Test
    @SignedInAs("pijlerleider.leren")
    void goingBackMakesANewRevisionWithTheOldText() {
        save(0, "Oud.", "");
        save(1, "Nieuw.", "");
        assertThat(browser.get().uri(path + "/versies/1")).bodyText().contains("Terug naar deze versie");

        assertThat(save(2, "Oud.", "Terug naar versie 1")).hasStatus(FOUND);

        assertThat(chapters.at("leren", slug).newest()).isEqualTo(3);
        assertThat(browser.get().uri(path + "/versies")).bodyText().contains("Terug naar versie 1");
    }

    @Test
    @SignedInAs("pijlerleider.leren")
    void aPreviewSavesNothingAndKeepsWhatWasTyped() {
        assertThat(submit("/voorbeeld", 0, "# Kop\n\nMet **nadruk** en <script>", "Mijn reden"))
                .hasStatus(OK)
                .bodyText()
                .contains("<h2>Kop</h2>", "<strong>nadruk</strong>", "**nadruk** en &lt;script&gt;", "Mijn reden")
                .contains("data-guard=\"unsaved\"")
                .doesNotContain("<script>");
        assertThat(chapters.at("leren", slug).newest()).isZero();
    }

    @Test
    @SignedInAs("pijlerleider.leren")
    void whatIsTooLongIsRefusedAndKept() {
        assertThat(save(0, "begin " + "x".repeat(100_000), "Mijn reden"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("begin xxx", "Deze tekst is te lang", "Mijn reden");
        assertThat(save(0, "Tekst die blijft", "r".repeat(201)))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Tekst die blijft");
        assertThat(save(0, "😀".repeat(50_000), "")).hasStatus(FOUND);
    }

    @Test
    @SignedInAs("pijlerleider.leren")
    void twoRevisionsAreShownSideBySide() {
        save(0, "Wij openen de buurtkamer.", "");
        save(1, "Wij openen een buurtkamer.", "");

        assertThat(browser.get().uri(path + "/verschil?van=1&naar=2"))
                .hasStatusOk()
                .bodyText()
                .contains("<del>", "<ins>", "Van versie 1 naar versie 2");
        assertThat(browser.get().uri(path + "/verschil?van=0&naar=1")).hasStatusOk();
        assertThat(browser.get().uri(path + "/verschil?van=1&naar=9")).hasStatus(NOT_FOUND);
        assertThat(browser.get().uri(path + "/verschil?van=een&naar=2")).hasStatus(NOT_FOUND);
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void whoMayNotEditReads() {
        assertThat(browser.get().uri(path)).hasStatusOk();
        assertThat(browser.get().uri(path + "/versies")).hasStatusOk();
        assertThat(browser.get().uri(path + "/wijzigen")).hasStatus(FORBIDDEN);
        assertThat(save(0, "Niet van mij.", "")).hasStatus(FORBIDDEN);
        assertThat(submit("/voorbeeld", 0, "Niet van mij.", "")).hasStatus(FORBIDDEN);
    }

    @Test
    @SignedInAs("programmabureau")
    void aChapterWithThousandsOfRevisionsIsAsFastAsOneWithAFew() {
        save(0, "Tekst.", "");
        var few = statements.during(() -> browser.get().uri(path).exchange());
        database.sql("insert into revision (version, chapter_id, number, title, text, writer, written_at)"
                        + " select 0, c.id, n, 'Proef', repeat('woord ', 500) || n, 'Iemand', now()"
                        + " from chapter c, generate_series(2, 3000) n where c.slug = ?")
                .param(slug)
                .update();
        database.sql("update chapter set newest = 3000 where slug = ?")
                .param(slug)
                .update();

        assertThat(statements.during(() -> browser.get().uri(path).exchange())).isEqualTo(few);
        assertThat(browser.get().uri(path)).bodyText().contains("woord 3000");
        assertThat(browser.get().uri(path + "/versies"))
                .bodyText()
                .contains("Versie 3000", "voor=2951")
                .doesNotContain("Versie 2950");
        assertThat(browser.get().uri(path + "/versies?voor=2951")).bodyText().contains("Versie 2950", "voor=3001");
        assertThat(save(3000, "Nog een.", "")).hasStatus(FOUND);
    }

    private MvcTestResult save(int basedOn, String text, String reason) {
        return submit("/versies", basedOn, text, reason);
    }

    private MvcTestResult submit(String where, int basedOn, String text, String reason) {
        return browser.post()
                .uri(path + where)
                .param("title", "Proef")
                .param("text", text)
                .param("reason", reason)
                .param("basedOn", String.valueOf(basedOn))
                .with(csrf())
                .exchange();
    }
}
