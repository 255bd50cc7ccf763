package nl.veerkrachtigebuurten.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class BaselineControllerTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Test
    @SignedInAs("programmabureau")
    void aDayGetsANameOnceAndIsOfferedToCompareWith() {
        assertThat(name("Zomerstand", "1 juni 2025")).hasStatus3xxRedirection();
        assertThat(browser.get().uri("/routekaart/ijkpunten")).bodyText().contains("Zomerstand", "1 juni 2025");
        assertThat(browser.get().uri("/routekaart/vergelijken"))
                .bodyText()
                .contains("Zomerstand", "/routekaart/vergelijken?van=2025-06-01");

        assertThat(name("zomerstand", "2025-06-02"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("al van een ander ijkpunt");
        assertThat(name("", "2026-03-18"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vul dit in", "moet nog komen");
    }

    @Test
    @SignedInAs("programmabureau")
    void isWithdrawnWithAReasonAndStaysToBeRead() {
        assertThat(name("Vergissing", "2025-06-03")).hasStatus3xxRedirection();
        var address = "/routekaart/ijkpunten/" + id("Vergissing") + "/intrekken";
        assertThat(browser.get().uri(address)).hasStatusOk();
        assertThat(withdraw(address, " ")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(withdraw(address, "De verkeerde dag.")).hasStatus3xxRedirection();

        assertThat(browser.get().uri("/routekaart/ijkpunten")).bodyText().contains("Vergissing", "De verkeerde dag.");
        assertThat(browser.get().uri("/routekaart/vergelijken")).bodyText().doesNotContain("Vergissing");
        assertThat(withdraw(address, "Nog eens.")).hasStatus(CONFLICT);
        assertThat(name("Vergissing", "2025-06-04")).hasStatus3xxRedirection();
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void onlyWhoMayEditAllMilestonesNamesADay() {
        assertThat(browser.get().uri("/routekaart/ijkpunten"))
                .hasStatusOk()
                .bodyText()
                .contains("Concept van de kwartiermaker", "Ingetrokken door Anneke Fortuin")
                .doesNotContain("/intrekken", "/ijkpunten/nieuw");
        assertThat(browser.get().uri("/routekaart/ijkpunten/nieuw")).hasStatus(FORBIDDEN);
        assertThat(name("Van mij", "2025-06-05")).hasStatus(FORBIDDEN);
    }

    @Test
    void theDatabaseRefusesAnotherDayOrName() {
        assertThatThrownBy(
                        () -> database.sql("update baseline set day = day - 1").update())
                .hasMessageContaining("can only be withdrawn");
        assertThatThrownBy(() -> database.sql("delete from baseline").update())
                .hasMessageContaining("can only be withdrawn");
    }

    private MvcTestResult name(String name, String day) {
        return browser.post()
                .uri("/routekaart/ijkpunten")
                .with(csrf())
                .param("name", name)
                .param("day", day)
                .exchange();
    }

    private MvcTestResult withdraw(String address, String why) {
        return browser.post().uri(address).with(csrf()).param("why", why).exchange();
    }

    private long id(String name) {
        return database.sql("select id from baseline where name = :name and withdrawn_on is null")
                .param("name", name)
                .query(Long.class)
                .single();
    }
}
