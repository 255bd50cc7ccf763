package nl.veerkrachtigebuurten.buurtscan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;

import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What each role sees of findings. */
@PortalTest
class FindingPagesTests {

    private static final String SCAN = "/buurtscans/kloosstraat-2024";
    private static final String LIST = SCAN + "/bevindingen";

    @Autowired
    MockMvcTester browser;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/buurtscans",
                "/buurtscans/nieuw",
                SCAN,
                LIST,
                LIST + "?q=speeltuyn&soort=behoefte&pijler=leren&gehoord=gesprek&van=2024-01-01&tot=2024-12-31",
                LIST + "?soort=niets&pijler=niets&gehoord=niets&van=ooit&na=hier&voor=daar",
                LIST + "/nieuw",
                SCAN + "/import"
            })
    @SignedInAs("participatie")
    void theTeamSeesAllPages(String page) {
        assertThat(browser.get().uri(page)).hasStatusOk();
    }

    @Test
    @SignedInAs("stuurgroep")
    void readersReadAndAreOfferedNothingElse() {
        assertThat(browser.get().uri(LIST))
                .hasStatusOk()
                .bodyText()
                .contains("portiek")
                .doesNotContain("/nieuw", "/import", ".xlsx");
        assertThat(browser.get().uri(LIST + "/nieuw")).hasStatus(FORBIDDEN);
        assertThat(browser.get().uri(SCAN + "/import")).hasStatus(FORBIDDEN);
        assertThat(browser.get().uri(LIST + ".csv")).hasStatus(FORBIDDEN);
    }
}
