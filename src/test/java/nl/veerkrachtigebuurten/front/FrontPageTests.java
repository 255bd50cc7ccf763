package nl.veerkrachtigebuurten.front;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class FrontPageTests {

    @Autowired
    MockMvcTester browser;

    @Test
    void theFrontPageSaysWhatItIs() {
        assertThat(browser.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Veerkrachtige Buurten Zwijndrecht",
                        "10 partners werken sinds februari 2024 samen aan 5 pijlers, in 8 buurten",
                        "vooruit tot 2040",
                        "Veiligheid",
                        "programmabureau@example.nl");
    }

    @Test
    void tellsHowAccessibleItIsAndWhatItKeeps() {
        assertThat(browser.get().uri("/toegankelijkheid"))
                .hasStatusOk()
                .bodyText()
                .contains("WCAG 2.2", "status C", "programmabureau@example.nl");
        assertThat(browser.get().uri("/privacy")).hasStatusOk().bodyText().contains("Autoriteit Persoonsgegevens");
    }

    @Test
    void tellsWhereToReportAWeakSpot() {
        assertThat(browser.get().uri("/.well-known/security.txt"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/plain")
                .bodyText()
                .contains(
                        "Contact: mailto:programmabureau@example.nl",
                        "Expires: 2026-09-13T00:00:00Z",
                        "Preferred-Languages: nl, en");
    }

    @Test
    @SignedInAs("programmabureau")
    void theOfficeFindsItsWaysIn() {
        assertThat(browser.get().uri("/beheer"))
                .hasStatusOk()
                .bodyText()
                .contains("/mensen", "/programma/wijzigen", "/partners/nieuw", "/buurten/nieuw", "vacant");
    }
}
