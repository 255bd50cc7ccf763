package nl.veerkrachtigebuurten.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.veerkrachtigebuurten.HttpVisit;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class KeptSubmissionTests {

    private static final String WORDS = "Als iemand in het portiek het voortouw neemt, doet de rest mee.";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @AfterEach
    void nobodyTypedAnything() {
        database.sql("delete from draft").update();
    }

    @Test
    void whatWasSeenOnceIsADraftFromThenOn() {
        var visit = new HttpVisit(browser);
        submitLate(visit, "");
        visit.signIn("stuurgroep@example.nl", "veerkracht-demo");
        assertThat(visit.get("/verder")).bodyText().contains(WORDS);

        assertThat(database.sql("select fields from draft").query(String.class).single())
                .contains(WORDS);
        assertThat(visit.get("/verder")).redirectedUrl().isEqualTo("/mijn");
    }

    @Test
    void whoeverSignsInNextOnTheSameDeviceDoesNotSeeIt() {
        var before = drafts();
        var visit = new HttpVisit(browser);
        submitLate(visit, "999999");
        visit.signIn("stuurgroep@example.nl", "veerkracht-demo");

        assertThat(visit.get("/verder")).redirectedUrl().isEqualTo("/mijn");
        assertThat(drafts()).isEqualTo(before);
    }

    private long drafts() {
        return database.sql("select count(*) from draft").query(Long.class).single();
    }

    @Test
    void whatAScriptSendsOrAsksForIsNotGoneBackTo() {
        var refused = browser.put()
                .uri("/concepten")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Sec-Fetch-Mode", "cors")
                .param("words", WORDS);
        assertThat(refused.exchange()).hasStatus(FORBIDDEN);
        assertThat(refused.exchange().getRequest().getSession().getAttribute(KeptSubmission.KEY))
                .isNull();

        var polled = browser.get()
                .uri("/plannen/wonen/waarom/schrijvers")
                .header("Sec-Fetch-Mode", "cors")
                .exchange();
        assertThat(polled.getRequest().getSession().getAttribute("SPRING_SECURITY_SAVED_REQUEST"))
                .isNull();
    }

    @Test
    @SignedInAs("strateeg.wonen")
    void whatIsRefusedBecauseARightEndedStandsOnThePage() {
        assertThat(browser.post()
                        .uri("/plannen/wonen/waarom/versies")
                        .param("title", "Waarom")
                        .param("text", WORDS)
                        .with(csrf()))
                .hasStatus(FORBIDDEN)
                .bodyText()
                .contains(WORDS, "Kopieer het");
    }

    private static void submitLate(HttpVisit visit, String writer) {
        visit.postWithoutToken(
                "/pijlers/wonen",
                "same-origin",
                "about",
                WORDS,
                "_draft",
                "/pijlers/wonen/wijzigen",
                "_sitting",
                "one",
                "_writer",
                writer);
    }
}
