package nl.veerkrachtigebuurten.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A labelling word gets a hint where it is written, and is never refused. */
@PortalTest
class LabellingPagesTests {

    private static final String HINT = "Dit kan als een stempel voelen";
    private static final String OWN = "Zegt de bewoner dit zelf zo?";

    @Autowired
    MockMvcTester browser;

    @Test
    @SignedInAs("participatie")
    void aFindingIsTakenWithItAndShowsTheHint() {
        var page = heard("Er is geen plek om te spelen.", "Kinderen uit probleemgezinnen staan buiten.");
        assertThat(browser.get().uri(page))
                .bodyText()
                .contains(HINT, "probleemgezinnen", "Zeg wat er speelt")
                .doesNotContain(OWN);
        assertThat(browser.get().uri(page + "/wijzigen")).bodyText().contains(HINT);
    }

    @Test
    @SignedInAs("participatie")
    void ownWordsStayTheResidents() {
        var page = heard("Dit is een achterstandsbuurt, zeggen ze.", "");
        assertThat(browser.get().uri(page + "?taal=nl"))
                .bodyText()
                .contains(OWN)
                .doesNotContain(HINT);
        assertThat(browser.get().uri(heard("Meer bankjes.", ""))).bodyText().doesNotContain(OWN, HINT);
    }

    @Test
    @SignedInAs("participatie")
    void theFormOfACauseShowsItBesideTheField() {
        assertThat(browser.post()
                        .uri("/oorzaken")
                        .param("title", "Kansarme gezinnen")
                        .param("explanation", "")
                        .with(csrf()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(HINT, "kansarme");
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void soDoesTheFormOfAnIntervention() {
        assertThat(browser.post()
                        .uri("/interventies")
                        .param("title", "Langs de deuren")
                        .param("what", "We bezoeken hangjongeren.")
                        .with(csrf()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(HINT, "hangjongeren");
    }

    private String heard(String words, String interpretation) {
        MvcTestResult answer = browser.post()
                .uri("/buurtscans/noord-2026/bevindingen")
                .param("words", words)
                .param("interpretation", interpretation)
                .param("kind", "NEED")
                .param("heardBy", "SURVEY")
                .param("heardOn", "2026-03-01")
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl()).replaceAll("\\?.*", "");
    }
}
