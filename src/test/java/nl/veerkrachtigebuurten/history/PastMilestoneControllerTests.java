package nl.veerkrachtigebuurten.history;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.routekaart.Milestones;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class PastMilestoneControllerTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Milestones milestones;

    @Test
    @SignedInAs("stuurgroep")
    void showsAMilestoneAsItWas() {
        var page = "/mijlpalen/" + titled("Uitvoeringsplan Wonen opgeleverd") + "?op=";

        assertThat(browser.get().uri(page + "2025-05-08"))
                .hasStatusOk()
                .bodyText()
                .contains("Hoe het stond op 8 mei 2025", "medio mei 2025", "Het moment is niet verschoven")
                .doesNotContain("begin juli 2025");
        assertThat(browser.get().uri(page + "2025-05-09"))
                .bodyText()
                .contains("begin juli 2025", "cijfers over te kleine woningen", "Er is nog niets over gezegd");
        assertThat(browser.get().uri(page + "2025-07-08")).bodyText().contains("De twee corporaties staan achter");
    }

    @Test
    @SignedInAs("stuurgroep")
    void saysThatItWasNotThereYet() {
        var id = titled("Buurtrestaurant draait op eigen kracht");

        assertThat(browser.get().uri("/mijlpalen/" + id + "?op=2025-01-01"))
                .hasStatusOk()
                .bodyText()
                .contains("Deze mijlpaal was er toen nog niet");
        assertThat(browser.get().uri("/mijlpalen/" + id + "?op=2025-12-20"))
                .bodyText()
                .contains("<h1>Buurtrestaurant geopend in Noord</h1>");
        assertThat(browser.get().uri("/mijlpalen/" + id + "?op=onzin")).hasRedirectedUrl("/mijlpalen/" + id);
        assertThat(browser.get().uri("/mijlpalen/99999999?op=2025-01-01")).hasStatus(404);
    }

    private long titled(String title) {
        return milestones.findAll().stream()
                .filter(milestone -> milestone.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
