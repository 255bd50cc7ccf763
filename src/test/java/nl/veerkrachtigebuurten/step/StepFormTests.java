package nl.veerkrachtigebuurten.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.veerkrachtigebuurten.DatabaseTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Adding, revising, moving and dropping the steps of a milestone. */
@DatabaseTest
@SignedInAs("pijlerleider.wonen")
class StepFormTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Steps steps;

    @Autowired
    JdbcClient database;

    private long milestone;

    @BeforeEach
    void find() {
        milestone = database.sql("select id from milestone where title = 'Vocht en schimmel weg uit honderd huizen'")
                .query(Long.class)
                .single();
    }

    @Test
    void aStepIsAddedAtTheEndAndCountsOnceUnlessOneSaysOtherwise() {
        assertThat(send(browser.post().uri(stappen("")), "Feest gevierd", "", "", ""))
                .hasStatus(FOUND);
        assertThat(send(browser.post().uri(stappen("")), "Kosten nagerekend", "eind 2030", "4", ""))
                .hasStatus(FOUND);

        var all = steps.of(milestone);
        assertThat(all.subList(all.size() - 2, all.size()))
                .extracting(Step::title, Step::weight)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Feest gevierd", 1),
                        org.assertj.core.groups.Tuple.tuple("Kosten nagerekend", 4));
        assertThat(all.get(all.size() - 2).moment()).isNull();
    }

    @Test
    void whatIsWrongIsToldBesideTheFieldsAllAtOnce() {
        assertThat(send(browser.post().uri(stappen("")), "", "ooit misschien eens", "12", ""))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vul dit in", "Kies een heel getal van 1 tot en met 9", "ooit misschien eens");
        assertThat(send(browser.post().uri(stappen("")), "Stap", "", "veel", ""))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("veel");
    }

    @Test
    void aStepIsRevisedAndWhoWasOvertakenKeepsTheText() {
        var open = titled("Andere vijftig huizen droog");
        var version = String.valueOf(open.version());

        assertThat(send(browser.put().uri(stappen("/" + open.id())), "Alle huizen droog", "", "5", version))
                .hasStatus(FOUND);
        assertThat(steps.at(milestone, open.id()).title()).isEqualTo("Alle huizen droog");
        assertThat(send(browser.put().uri(stappen("/" + open.id())), "Honderd huizen droog", "", "5", "99"))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Honderd huizen droog", "Alle huizen droog", "intussen veranderd");
    }

    @Test
    void whatIsTakenIsNotRevised() {
        var done = titled("Eerste vijftig huizen droog");

        assertThat(send(browser.put().uri(stappen("/" + done.id())), "Anders", "", "", "" + done.version()))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Haal eerst het vinkje weg");
    }

    @Test
    void aStepLapsesWithAReasonAndDoesNotCount() {
        var open = titled("Na een winter opnieuw gemeten");
        var address = stappen("/" + open.id() + "/vervallen");

        assertThat(browser.get().uri(address)).hasStatusOk();
        assertThat(browser.post().uri(address).with(csrf()).param("reason", " "))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(browser.post().uri(address).with(csrf()).param("reason", "De meters hangen er nu vast."))
                .hasStatus(FOUND);

        assertThat(browser.get().uri("/mijlpalen/" + milestone))
                .bodyText()
                .contains("De meters hangen er nu vast.", "3 van 4 stappen");
        assertThat(browser.put().uri(stappen("/" + open.id() + "/vinkje")).with(csrf()))
                .hasStatus(CONFLICT);
    }

    @Test
    void aStepMovesUpAndDownAndStaysAtTheEnds() {
        var last = titled("Na een winter opnieuw gemeten");

        move(last, "UP");
        assertThat(steps.of(milestone)).element(3).isEqualTo(last);
        move(last, "DOWN");
        move(last, "DOWN");
        assertThat(steps.of(milestone)).last().isEqualTo(last);
        assertThat(steps.at(milestone, last.id()).version()).isEqualTo(last.version());
    }

    private void move(Step step, String to) {
        assertThat(browser.put()
                        .uri(stappen("/" + step.id() + "/plaats"))
                        .with(csrf())
                        .param("naar", to))
                .hasStatus(FOUND);
    }

    private MvcTestResult send(
            MockMvcRequestBuilder request, String title, String moment, String weight, String version) {
        return request.with(csrf())
                .param("title", title)
                .param("ownerId", "" + titled("Honderd huizen gemeten").owner().id())
                .param("moment", moment)
                .param("weight", weight)
                .param("version", version)
                .exchange();
    }

    private String stappen(String rest) {
        return "/mijlpalen/" + milestone + "/stappen" + rest;
    }

    private Step titled(String title) {
        return steps.of(milestone).stream()
                .filter(step -> step.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
