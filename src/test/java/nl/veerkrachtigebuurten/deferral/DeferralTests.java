package nl.veerkrachtigebuurten.deferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A cause that is not taken up asks for a sentence that residents understand. */
@PortalTest
class DeferralTests {

    private static final String SENTENCE = "We pakken dit nu niet op, omdat de bus van een ander is.";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Test
    @SignedInAs("participatie")
    void nobodyLeavesACauseWithoutAWholeSentence() {
        var cause = cause("De bus past niet bij de vroege dienst");
        assertThat(defer(cause, "", "")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(defer(cause, "Geen geld.", ""))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("20 tot 300 tekens", "Geen geld.");
        assertThat(defer(cause, SENTENCE + " Bel 06 12345678.", "")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(browser.get().uri("/oorzaken/zonder-antwoord")).bodyText().contains("De bus past niet");

        assertThat(defer(cause, SENTENCE, "")).hasStatus3xxRedirection();

        assertThat(browser.get().uri("/oorzaken/" + cause)).bodyText().contains(SENTENCE);
        assertThat(browser.get().uri("/oorzaken/zonder-antwoord")).bodyText().doesNotContain("De bus past niet");
    }

    @Test
    @SignedInAs("participatie")
    void aLaterSentenceReplacesTheOneItsWriterSaw() {
        var cause = cause("De huisartsen zitten vol");
        assertThat(defer(cause, SENTENCE, ""))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("te weinig huisartsen", SENTENCE);
        var last = database.sql("select max(id) from deferral where cause_id = ?")
                .param(cause)
                .query(String.class)
                .single();

        assertThat(defer(cause, SENTENCE, last)).hasStatus3xxRedirection();
        assertThat(browser.get().uri("/oorzaken/" + cause)).bodyText().contains(SENTENCE, "eerder gezegd");
    }

    @Test
    @SignedInAs("participatie")
    void whatSomethingIsDoneAboutIsNotLeftOut() {
        assertThat(defer(cause("De doorstroming van woningen zit vast"), SENTENCE, ""))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("wordt al iets gedaan");
    }

    @Test
    @SignedInAs("pijlerleider.leren")
    void aPillarLeaderSaysSoOfTheOwnPillar() {
        assertThat(defer(cause("De bus past niet bij de vroege dienst"), SENTENCE, ""))
                .hasStatus(FORBIDDEN);
        assertThat(browser.get().uri("/oorzaken/" + cause("Er is een tekort aan leraren") + "/niet-opgepakt"))
                .hasStatusOk();
        assertThat(browser.get().uri("/oorzaken/zonder-antwoord"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("De bus past niet");
    }

    @Test
    @SignedInAs("programmabureau")
    void whatWaitsTooLongWaitsOnTheStartPage() {
        assertThat(browser.get().uri("/mijn")).bodyText().contains("Wat zeggen we bewoners over");
    }

    @Test
    void whatWasSaidStays() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("update deferral set sentence = sentence || '!'")
                        .update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql(
                                "insert into deferral (version, cause_id, sentence, author_id, author, written_at)"
                                        + " select 0, cause_id, 'Te kort.', author_id, author, written_at from deferral limit 1")
                        .update());
    }

    private MvcTestResult defer(long cause, String sentence, String last) {
        return browser.post()
                .uri("/oorzaken/" + cause + "/niet-opgepakt")
                .param("sentence", sentence)
                .param("last", last)
                .with(csrf())
                .exchange();
    }

    private long cause(String title) {
        return database.sql("select id from cause where title = ?")
                .param(title)
                .query(Long.class)
                .single();
    }
}
