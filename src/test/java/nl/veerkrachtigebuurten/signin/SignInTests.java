package nl.veerkrachtigebuurten.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.veerkrachtigebuurten.HttpVisit;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class SignInTests {

    private static final String KNOWN = "stuurgroep@example.nl";
    private static final String WORDS = "Als iemand in het portiek het voortouw neemt, doet de rest mee.";
    private static final String RIGHT = "veerkracht-demo";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @BeforeEach
    @AfterEach
    void nobodyHasTriedYet() {
        database.sql("delete from sign_in_try").update();
    }

    @Test
    void leadsToWhereOneWasGoing() {
        var visit = new HttpVisit(browser);
        assertThat(visit.get("/mijn/account?x=1")).redirectedUrl().endsWith("/inloggen");

        assertThat(visit.signIn(KNOWN, RIGHT)).redirectedUrl().endsWith("/mijn/account?x=1");
    }

    @Test
    void changesTheSession() {
        var visit = new HttpVisit(browser);
        visit.get("/mijn/account");
        var before = visit.cookie("portal");

        assertThat(visit.signIn(KNOWN, RIGHT)).hasStatus(HttpStatus.FOUND);
        assertThat(visit.cookie("portal")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void keepsTheAddressThatWasTypedAndTellsNothingOfTheAccount() {
        assertThat(failure(KNOWN)).contains("value=\"" + KNOWN + "\"", "horen niet bij elkaar");
        assertThat(failure("niemand@example.nl")).contains("horen niet bij elkaar");
    }

    @Test
    void makesOneWaitAfterFiveTriesAndTwiceAsLongAfterTheNext() {
        for (var email : new String[] {KNOWN, "niemand@example.nl"}) {
            for (var tries = 0; tries < 5; tries++) {
                assertThat(failure(email)).contains("horen niet bij elkaar");
            }
            assertThat(failure(email)).contains("Wacht 60 seconden");

            clock.advance(Duration.ofSeconds(61));
            assertThat(failure(email)).contains("horen niet bij elkaar");
            assertThat(failure(email)).contains("Wacht 120 seconden");
        }
    }

    @Test
    void doesNotLookAtThePasswordWhileOneHasToWait() {
        for (var tries = 0; tries < 5; tries++) {
            failure(KNOWN);
        }

        assertThat(new HttpVisit(browser).signIn(KNOWN, RIGHT)).redirectedUrl().endsWith("?mislukt");
        clock.advance(Duration.ofSeconds(61));
        assertThat(new HttpVisit(browser).signIn(KNOWN, RIGHT)).redirectedUrl().isEqualTo("/mijn");
    }

    @Test
    void makesAnAddressWaitAfterTwentyFiveTries() {
        for (var tries = 0; tries < 25; tries++) {
            assertThat(failure("iemand" + tries + "@example.nl")).contains("horen niet bij elkaar");
        }

        assertThat(failure("nog.iemand@example.nl")).contains("Wacht 300 seconden");
        clock.advance(Duration.ofMinutes(6));
        assertThat(failure("nog.iemand@example.nl")).contains("horen niet bij elkaar");
    }

    @Test
    void aWholeOfficeCanSignInFromOneAddress() {
        for (var times = 0; times < 30; times++) {
            assertThat(new HttpVisit(browser).signIn(KNOWN, RIGHT))
                    .redirectedUrl()
                    .isEqualTo("/mijn");
        }
    }

    @Test
    void theLongestWaitIsFifteenMinutes() {
        assertThat(SignInThrottle.waitAfter(5)).isEqualTo(Duration.ofSeconds(60));
        assertThat(SignInThrottle.waitAfter(8)).isEqualTo(Duration.ofMinutes(8));
        assertThat(SignInThrottle.waitAfter(9)).isEqualTo(Duration.ofMinutes(15));
        assertThat(SignInThrottle.waitAfter(4000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void whatWasSubmittedAfterTheSessionEndedIsKeptOverTheSignIn() {
        var visit = new HttpVisit(browser);
        assertThat(visit.postWithoutToken("/mijn/gegevens", "same-origin", "words", WORDS))
                .redirectedUrl()
                .isEqualTo("/inloggen");
        assertThat(visit.get("/inloggen")).bodyText().contains("Je tekst is bewaard");

        assertThat(visit.signIn(KNOWN, RIGHT)).redirectedUrl().isEqualTo("/verder");
        assertThat(visit.get("/verder")).bodyText().contains("action=\"/mijn/gegevens\"", "name=\"words\"", WORDS);
    }

    @Test
    void anotherSiteCannotPlantAText() {
        assertThat(new HttpVisit(browser).postWithoutToken("/mijn/gegevens", "cross-site", "words", WORDS))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    @SignedInAs("stuurgroep")
    void pagesAllowABrowserNoMoreThanTheyNeed() {
        var page = browser.get().uri("/mijn/account").exchange().getResponse();
        assertThat(page.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");

        var secure = browser.get().uri("/mijn/account").secure(true).exchange().getResponse();
        assertThat(secure.getHeader("Strict-Transport-Security")).contains("max-age");
    }

    @Test
    void signingOutEndsTheSession() {
        var visit = new HttpVisit(browser);
        visit.signIn(KNOWN, RIGHT);
        assertThat(visit.get("/mijn/account")).hasStatusOk();

        visit.post("/uitloggen");

        assertThat(visit.get("/mijn/account")).redirectedUrl().endsWith("/inloggen");
    }

    private String failure(String email) {
        var visit = new HttpVisit(browser);
        visit.signIn(email, "niet-het-wachtwoord");
        return text(visit.get("/inloggen"));
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
