package nl.veerkrachtigebuurten.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.plan.ChapterTexts;
import nl.veerkrachtigebuurten.plan.Chapters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who marks a promise where. */
@PortalTest
class PromiseMarkingTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Promises promises;

    @Autowired
    Chapters chapters;

    @Autowired
    ChapterTexts texts;

    @Autowired
    JdbcClient database;

    PromiseWriter writer;

    @BeforeEach
    void sitDown() {
        writer = new PromiseWriter(browser, promises, database);
    }

    @Test
    @SignedInAs("pijlerleider.werken")
    void whoEditsThePlanMarksASentenceOfIt() {
        var words = "We tellen ook wie na een jaar nog steeds meedoet.";
        assertThat(writer.page("/plannen/werken/wat-we-willen-bereiken")).contains("/toezeggingen/nieuw?versie=");

        assertThat(writer.mark("/plannen/werken/wat-we-willen-bereiken", words, "medio mei 2027", "true"))
                .hasStatus(FOUND);

        var promise = writer.newest();
        assertThat(promise.words()).isEqualTo(words);
        assertThat(promise.pillar()).isNotNull().extracting("slug").isEqualTo("werken");
        assertThat(writer.page(promise.path())).contains(words, "Selma Kaya");
        assertThat(writer.mark("/plannen/wonen/middelen", "De kosten", "mei 2027", "true"))
                .hasStatus(FORBIDDEN);
        assertThat(browser.get().uri("/plannen/wonen/middelen/toezeggingen/nieuw"))
                .hasStatus(FORBIDDEN);
        assertThat(browser.get().uri("/toezeggingen/nieuw")).hasStatus(FORBIDDEN);
    }

    @Test
    @SignedInAs("pijlerleider.werken")
    void nothingIsMarkedThatCannotBeReadOrThatNobodyMayRead() {
        var chapter = "/plannen/werken/wat-we-willen-bereiken";
        var words = "Een baan van drie weken noemen we geen succes.";

        assertThat(writer.mark(chapter, words, "medio mei 2027", ""))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Zet hier een vinkje", words);
        assertThat(writer.mark(chapter, words, "ooit eens", "true"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Dit moment begrijpen we niet", "ooit eens");
        assertThat(writer.mark(chapter, "Dit staat er niet.", "medio mei 2027", "true"))
                .hasStatus(UNPROCESSABLE_CONTENT);
    }

    @Test
    @SignedInAs("programmabureau")
    void keepsItsWordsWhenTheTextChanges() {
        var chapter = chapters.at("participatie", "hoe-we-leren");
        var before = texts.of(chapter);
        var words = "Wie hoorden we niet?";
        assertThat(writer.mark(chapter.path(), words, "2027", "true")).hasStatus(FOUND);
        var promise = writer.newest();

        write("Helemaal opnieuw.");

        assertThat(writer.page(promise.path())).contains(words, "staat niet meer in de tekst");
        write(before);
        assertThat(writer.page(promise.path())).contains(words).doesNotContain("staat niet meer in de tekst");
    }

    @Test
    @SignedInAs("pijlerleider.gezondheid")
    void whoEditsTheMilestoneMarksASentenceOfAReportOnIt() {
        var report = writer.report("Huisarts verwijst naar welzijn in plaats van medicijn");
        assertThat(writer.page(report.substring(0, report.indexOf("/voortgang"))))
                .contains(report + "/toezeggingen/nieuw");
        assertThat(writer.page(report + "/toezeggingen/nieuw")).contains("We vragen de stuurgroep om hulp.");

        assertThat(writer.mark(report, "We vragen de stuurgroep om hulp.", "april 2026", "true"))
                .hasStatus(FOUND);

        assertThat(writer.page(writer.newest().path())).contains("Huisarts verwijst naar welzijn");
        assertThat(writer.mark(report, "Dit zei niemand.", "april 2026", "true"))
                .hasStatus(UNPROCESSABLE_CONTENT);
        var others = writer.report("Klusclub repareert voor en door de buurt");
        assertThat(writer.mark(others, "Er is een plek", "april 2026", "true")).hasStatus(FORBIDDEN);
        var elsewhere = report.replaceAll("voortgang/.*", others.replaceAll(".*(voortgang/.*)", "$1"));
        assertThat(writer.mark(elsewhere, "Er is een plek", "april 2026", "true"))
                .hasStatus(NOT_FOUND);
    }

    private void write(String text) {
        var chapter = chapters.at("participatie", "hoe-we-leren");
        assertThat(browser.post()
                        .uri(chapter.path() + "/versies")
                        .param("title", chapter.title())
                        .param("text", text)
                        .param("basedOn", String.valueOf(chapter.newest()))
                        .with(csrf()))
                .hasStatus(FOUND);
    }
}
