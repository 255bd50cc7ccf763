package nl.veerkrachtigebuurten.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class PlanControllerTests {

    private static final String SENTENCE = "Daarom pakken we in de Kloosstraat";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Chapters chapters;

    @Autowired
    Plans plans;

    @Autowired
    Statements statements;

    @Test
    void aVisitorSeesThatThereIsAPlanAndThatNothingIsFinal() {
        assertThat(browser.get().uri("/plannen"))
                .hasStatusOk()
                .bodyText()
                .contains("Uitvoeringsplan Kloosstraat", "medio mei 2025")
                .doesNotContain("hoofdstukken hebben tekst");
        assertThat(browser.get().uri("/plannen/kloosstraat"))
                .hasStatusOk()
                .bodyText()
                .contains("Niets staat nog vast", "nog niet openbaar", "Hoe bewoners meedoen")
                .doesNotContain(SENTENCE, "/wijzigen", "Willem Terpstra");
        assertThat(browser.get().uri("/plannen/kloosstraat/waarom")).hasStatus(FOUND);
        assertThat(browser.get().uri("/plannen/nergens")).hasStatus(NOT_FOUND);
    }

    @Test
    @SignedInAs("partner.ozhw")
    void everyMemberReadsTheProvisionalText() {
        assertThat(browser.get().uri("/plannen")).hasStatusOk().bodyText().contains("hoofdstukken hebben tekst");
        assertThat(browser.get().uri("/plannen/kloosstraat"))
                .hasStatusOk()
                .bodyText()
                .contains(SENTENCE, "Niets staat nog vast", "Buurtscan Kloosstraat 2024")
                .doesNotContain("/plannen/kloosstraat/wijzigen");
        assertThat(browser.get().uri("/plannen/kloosstraat/waarom"))
                .hasStatusOk()
                .bodyText()
                .contains(SENTENCE, "voorlopig", "Versies (")
                .doesNotContain("Hoofdstuk wijzigen");
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void aLeaderEditsTheOwnPlanOnly() {
        assertThat(browser.get().uri("/plannen/wonen/wijzigen")).hasStatusOk();
        assertThat(browser.get().uri("/plannen/leren/wijzigen")).hasStatus(FORBIDDEN);
        assertThat(browser.get().uri("/plannen/leren/nieuw")).hasStatus(FORBIDDEN);
        assertThat(revise("leren", "Anders", "mei 2026")).hasStatus(FORBIDDEN);
        assertThat(browser.put()
                        .uri("/plannen/leren/waarom/plaats")
                        .param("naar", "DOWN")
                        .with(csrf()))
                .hasStatus(FORBIDDEN);
    }

    @Test
    @SignedInAs("programmabureau")
    void aPlanIsRevisedUnlessSomebodyWasFirst() {
        var version = plans.at("veiligheid").version();

        assertThat(revise("veiligheid", "Uitvoeringsplan Veiligheid", "eind mei 2026"))
                .hasStatus(FOUND);
        assertThat(plans.at("veiligheid").due().words()).isEqualTo("eind mei 2026");
        assertThat(plans.at("veiligheid").version()).isGreaterThan(version);
        assertThat(browser.put()
                        .uri("/plannen/veiligheid")
                        .param("title", "Te laat")
                        .param("due", "mei 2026")
                        .param("version", String.valueOf(version))
                        .with(csrf()))
                .hasStatus(409);
        assertThat(revise("veiligheid", "Uitvoeringsplan Veiligheid", "medio mei 2025"))
                .hasStatus(FOUND);
    }

    @Test
    @SignedInAs("programmabureau")
    void wordsThatAreNoMomentAreRefusedAndKept() {
        assertThat(revise("veiligheid", "  ", "als de kat spint"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("als de kat spint", "Vul dit in", "Dit moment begrijpen we niet");
    }

    @Test
    @SignedInAs("pijlerleider.werken")
    void aChapterIsAddedAtTheEndAndMoved() {
        assertThat(add("werken", "Wie er al werkt")).hasRedirectedUrl("/plannen/werken/wie-er-al-werkt/wijzigen");
        assertThat(add("werken", "Wie er al werkt")).hasRedirectedUrl("/plannen/werken/wie-er-al-werkt-2/wijzigen");
        assertThat(add("werken", " ")).hasStatus(UNPROCESSABLE_CONTENT);
        var before = slugs();

        assertThat(browser.put()
                        .uri("/plannen/werken/wie-er-al-werkt/plaats")
                        .param("naar", "UP")
                        .with(csrf()))
                .hasStatus(FOUND);

        assertThat(slugs()).hasSameSizeAs(before).element(before.size() - 3).isEqualTo("wie-er-al-werkt");
        assertThat(browser.put()
                        .uri("/plannen/werken/waarom/plaats")
                        .param("naar", "UP")
                        .with(csrf()))
                .hasStatus(FOUND);
        assertThat(slugs()).startsWith("waarom");
    }

    @Test
    @SignedInAs("stuurgroep")
    void aPageTakesNoMoreStatementsForMoreChapters() {
        var few =
                statements.during(() -> browser.get().uri("/plannen/veiligheid").exchange());
        var many = statements.during(() -> browser.get().uri("/plannen/wonen").exchange());

        assertThat(many).isLessThanOrEqualTo(few).isLessThan(16);
        assertThat(statements.during(() -> browser.get().uri("/plannen").exchange()))
                .isLessThan(8);
    }

    private List<String> slugs() {
        return chapters.of(plans.at("werken").id()).stream().map(Chapter::slug).toList();
    }

    private MvcTestResult add(String plan, String title) {
        return browser.post()
                .uri("/plannen/" + plan)
                .param("title", title)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult revise(String plan, String title, String due) {
        return browser.put()
                .uri("/plannen/" + plan)
                .param("title", title)
                .param("due", due)
                .param("about", "Waar het over gaat.")
                .param("version", String.valueOf(plans.at(plan).version()))
                .with(csrf())
                .exchange();
    }
}
