package nl.veerkrachtigebuurten.stuurgroep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;

import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class StuurgroepControllerTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Statements statements;

    @Test
    @SignedInAs("stuurgroep")
    void tellsWhatMovedWhyAndByWhom() {
        assertThat(browser.get().uri("/stuurgroep"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Sinds 15 februari 2026", "Eén loket voor werk", "mogen nog geen gegevens delen", "Selma Kaya")
                .contains("Taalklas voor ouders in drie buurten", "te laat")
                .doesNotContain("Bewoners kiezen mee in de stuurgroep");
    }

    @Test
    @SignedInAs("stuurgroep")
    void looksBackAsFarAsOneAsks() {
        assertThat(browser.get().uri("/stuurgroep?sinds=2026-01-01"))
                .bodyText()
                .contains("Bewoners kiezen mee in de stuurgroep");
        assertThat(browser.get().uri("/stuurgroep?sinds=2026-02-31"))
                .hasStatusOk()
                .bodyText()
                .contains("Sinds 15 februari 2026");
    }

    @Test
    @SignedInAs("stuurgroep")
    void tellsWhatNobodyReportsOn() {
        assertThat(browser.get().uri("/stuurgroep"))
                .bodyText()
                .contains("Al 30 dagen niets gehoord", "Klusclub repareert voor en door de buurt");
    }

    @Test
    @SignedInAs("strateeg.wonen")
    void isNotForWhoHasNoPartInIt() {
        assertThat(browser.get().uri("/stuurgroep")).hasStatus(FORBIDDEN);
    }

    @Test
    @SignedInAs("programmabureau")
    void needsNoMoreStatementsForALongerTime() {
        browser.get().uri("/stuurgroep").exchange();
        var few = statements.during(() -> browser.get().uri("/stuurgroep").exchange());
        var many = statements.during(
                () -> browser.get().uri("/stuurgroep?sinds=2024-01-01").exchange());

        assertThat(many).isEqualTo(few);
    }
}
