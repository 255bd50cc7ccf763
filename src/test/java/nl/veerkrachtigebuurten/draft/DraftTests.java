package nl.veerkrachtigebuurten.draft;

import static nl.veerkrachtigebuurten.draft.Typist.PAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.NO_CONTENT;
import static org.springframework.http.HttpStatus.RESET_CONTENT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Duration;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
@SignedInAs("pijlerleider.wonen")
class DraftTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    Typist typist;

    @BeforeEach
    void begin() {
        typist = new Typist(browser, database);
    }

    @BeforeEach
    @AfterEach
    void nobodyTypedAnything() {
        database.sql("delete from draft").update();
    }

    @Test
    void whatWasTypedIsOfferedWithItsAgeAndItsDifference() {
        assertThat(typist.keep("one", "Een dak is nog geen thuis. Ook niet in Noord."))
                .hasStatus(NO_CONTENT);
        clock.advance(Duration.ofMinutes(12));

        var offer = typist.page(PAGE).selectFirst(".draft-offer");
        assertThat(offer.text()).contains("12 minuten geleden", "Jouw concept");
        assertThat(offer.select("ins").text()).contains("Ook niet in Noord");
    }

    @Test
    void oneGoesOnWithADraftFromTheVersionThatItStartedFrom() {
        typist.put("one", PAGE, "version", "7", "motto", "Half af", "about", "Een begin\r\nvan iets");

        var form = typist.page(typist.pathOf("one"));
        assertThat(form.select("[name=version]").val()).isEqualTo("7");
        assertThat(form.select("[name=motto]").val()).isEqualTo("Half af");
        assertThat(form.select("[name=about]").text()).contains("Een begin", "van iets");
        assertThat(form.select("[name=_sitting]").val()).isEqualTo("one");
        assertThat(form.select(".draft-offer")).isEmpty();
        assertThat(form.text()).contains("Dit is je concept");
    }

    @Test
    void anUnreadableFieldDoesNotStandInTheWay() {
        typist.put("one", PAGE, "version", "geen getal", "motto", "Half af");

        assertThat(typist.page(typist.pathOf("one")).select("[name=motto]").val())
                .isEqualTo("Half af");
    }

    @Test
    void whatWasSavedIsNoDraftAnyMoreHoweverLateSomethingArrives() {
        typist.keep("one", "Een dak is nog geen thuis.");
        var form = typist.page(PAGE);

        var saved = typist.send(
                HttpMethod.PUT,
                "/pijlers/wonen",
                "one",
                "version",
                form.select("[name=version]").val(),
                "motto",
                form.select("[name=motto]").val(),
                "about",
                form.select("[name=about]").text());

        assertThat(saved).hasStatus(FOUND);
        assertThat(typist.keep("one", "Een dak is")).hasStatus(RESET_CONTENT);
        assertThat(typist.page(PAGE).select(".draft-offer")).isEmpty();
        assertThat(typist.rows("fields is not null")).isZero();
    }

    @Test
    void whatWasRefusedStaysADraft() {
        typist.keep("one", "Een dak is nog geen thuis.");
        var refused = typist.send(HttpMethod.PUT, "/pijlers/wonen", "one", "motto", "a".repeat(500));

        assertThat(refused).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Typist.document(refused).select("[name=_sitting]").val()).isEqualTo("one");
        assertThat(typist.page(PAGE).select(".draft-offer")).hasSize(1);
    }

    @Test
    void aSecondTabOverwritesNothing() {
        typist.keep("one", "Wat ik hier schreef.");
        typist.keep("two", "Wat ik daar schreef.");

        assertThat(typist.page(PAGE).select(".draft-offer")).hasSize(2);
    }

    @Test
    void whatStayedOnADeviceDoesNotReplaceWhatIsNewer() {
        typist.put("one", PAGE, "motto", "Nieuwer");
        assertThat(typist.put("one", PAGE, "motto", "Ouder", "_age", "60")).hasStatus(NO_CONTENT);
        assertThat(typist.page(typist.pathOf("one")).select("[name=motto]").val())
                .isEqualTo("Nieuwer");

        typist.put("two", PAGE, "motto", "Van een uur geleden", "_age", "3600");
        assertThat(typist.page(PAGE).text()).contains("Een uur geleden typte je");
    }

    @Test
    void withoutScriptAButtonKeepsTheDraft() {
        for (var method : new HttpMethod[] {HttpMethod.POST, HttpMethod.PUT}) {
            var sitting = "button-" + method;
            var kept = typist.send(method, "/concepten", sitting, "motto", "Half af");
            assertThat(kept).hasStatus(FOUND).hasRedirectedUrl(typist.pathOf(sitting));
        }
        assertThat(typist.page(PAGE).select("noscript button[formaction=/concepten]"))
                .hasSize(1);
    }

    @Test
    void whatIsThrownAwayIsGone() {
        typist.keep("one", "Weg hiermee.");
        var discarded = typist.send(HttpMethod.DELETE, "/concepten/" + typist.id("one"), "one");

        assertThat(discarded).hasStatus(FOUND).hasRedirectedUrl(PAGE);
        assertThat(typist.rows("fields is not null")).isZero();
    }
}
