package nl.veerkrachtigebuurten.perspective;

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
import nl.veerkrachtigebuurten.cause.Causes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class PerspectivePagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Causes causes;

    @Autowired
    JdbcClient database;

    @Test
    @SignedInAs("stuurgroep")
    void perspectivesStandSideBySideAndSoDoesWhereWeDiffer() {
        assertThat(browser.get().uri(cause("Woningen zijn te klein voor grote gezinnen")))
                .bodyText()
                .contains(
                        "Kinderen komen moe binnen",
                        "bedden in de woonkamer",
                        "Wij verschillen hierover",
                        "houden beide open")
                .doesNotContain("/perspectieven/ozhw");
        assertThat(state("De huisartsen zitten vol", "ozhw", "Iets", "")).hasStatus(FORBIDDEN);
    }

    @Test
    @SignedInAs("partner.ozhw")
    void aPartnerStatesItsOwnAndNobodyElses() {
        var title = "De bus past niet bij de vroege dienst";
        assertThat(state(title, "trivire", "Namens een ander", "")).hasStatus(FORBIDDEN);
        assertThat(browser.get().uri(cause(title) + "/perspectieven/trivire")).hasStatus(FORBIDDEN);
        assertThat(state(title, "ozhw", "", "")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(state(title, "ozhw", "Ouders komen te laat bij het ophalen.", ""))
                .hasStatus(FOUND);
        assertThat(browser.get().uri(cause(title)))
                .bodyText()
                .contains("Ouders komen te laat bij het ophalen.", "/perspectieven/ozhw");

        assertThat(state(title, "ozhw", "Uit een oud tabblad.", ""))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Uit een oud tabblad.", "te laat bij het ophalen");
        var last = database.sql("select max(id) from perspective")
                .query(String.class)
                .single();
        assertThat(state(title, "ozhw", "Ouders brengen hun kind eerder.", last))
                .hasStatus(FOUND);
        assertThat(browser.get().uri(cause(title)))
                .bodyText()
                .contains("eerder")
                .doesNotContain("te laat bij het ophalen");

        assertThat(differ(title, "")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(differ(title, "Over de oorzaak zijn we het eens, over de oplossing niet."))
                .hasStatus(FOUND);
        assertThat(browser.get().uri(cause(title))).bodyText().contains("over de oplossing niet", "Ahmed Riahi");
    }

    @Test
    void whatWasStatedStays() {
        for (var attempt : List.of("delete from perspective", "update difference set words = 'x'")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> database.sql(attempt).update())
                    .withMessageContaining("never changed nor removed");
        }
    }

    private MvcTestResult state(String title, String partner, String sees, String last) {
        return browser.post()
                .uri(cause(title) + "/perspectieven/" + partner)
                .param("sees", sees)
                .param("last", last)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult differ(String title, String words) {
        return browser.post()
                .uri(cause(title) + "/verschillen")
                .param("words", words)
                .with(csrf())
                .exchange();
    }

    private String cause(String title) {
        return causes.findFirstByTitleIgnoreCase(title).orElseThrow().path();
    }
}
