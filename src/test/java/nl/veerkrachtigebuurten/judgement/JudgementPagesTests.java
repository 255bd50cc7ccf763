package nl.veerkrachtigebuurten.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.Causes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class JudgementPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Causes causes;

    @Autowired
    JdbcClient database;

    @Test
    @SignedInAs("participatie")
    void aCauseStaysPossibleUntilSomebodyElseSupportsIt() {
        var cause = cause("Ontmoetingsplekken zijn verdwenen");
        assertThat(assess(cause, "PLAUSIBLE", "Ik vind van wel"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nog niemand anders steunt deze oorzaak");
        assertThat(assess(cause, "DISPUTED", "")).hasStatus(UNPROCESSABLE_CONTENT);

        assertThat(argue(cause, "SUPPORTS", "In drie straten gezien.")).hasStatus(FOUND);

        assertThat(assess(cause, "PLAUSIBLE", "Twee mensen zagen het.")).hasStatus(FOUND);
        assertThat(browser.get().uri(cause.path()))
                .bodyText()
                .contains("In drie straten gezien.", "Twee mensen zagen het.", "aannemelijk");
        assertThat(assess(cause, "ESTABLISHED", "Te laat.")).hasStatus(CONFLICT);
    }

    @Test
    @SignedInAs("pijlerleider.leren")
    void leadersArgueButDoNotAssess() {
        var cause = cause("Jongeren zien snel geld als enige kans");
        assertThat(argue(cause, "DISPUTES", "")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(argue(cause, "ONZIN", "Waarom")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(argue(cause, "DISPUTES", "Op school zien we iets anders.")).hasStatus(FOUND);
        assertThat(browser.get().uri(cause.path()))
                .bodyText()
                .contains("Op school zien we iets anders.", "De wijkagent herkent dit", "betwist");
        assertThat(assess(cause, "POSSIBLE", "Waarom niet")).hasStatus(FORBIDDEN);
    }

    @Test
    @SignedInAs("stuurgroep")
    void theStuurgroepReadsOnly() {
        assertThat(argue(cause("De huisartsen zitten vol"), "SUPPORTS", "Ja")).hasStatus(FORBIDDEN);
    }

    @Test
    void bothSidesStayReadable() {
        for (var attempt :
                List.of("delete from argument", "update argument set words = 'x'", "delete from assessment")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> database.sql(attempt).update())
                    .withMessageContaining("never changed nor removed");
        }
    }

    private MvcTestResult argue(Cause cause, String stance, String words) {
        return browser.post()
                .uri(cause.path() + "/argumenten")
                .param("stance", stance)
                .param("words", words)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult assess(Cause cause, String certainty, String reason) {
        return browser.post()
                .uri(cause.path() + "/zekerheid")
                .param("certainty", certainty)
                .param("reason", reason)
                .param("version", String.valueOf(cause.version()))
                .with(csrf())
                .exchange();
    }

    private Cause cause(String title) {
        return causes.findFirstByTitleIgnoreCase(title).orElseThrow();
    }
}
