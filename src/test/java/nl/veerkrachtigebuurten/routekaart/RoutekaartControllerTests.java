package nl.veerkrachtigebuurten.routekaart;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class RoutekaartControllerTests {

    private static final String HIDDEN = "Ondermijning bespreekbaar in elk bewonersoverleg";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Statements statements;

    @Test
    void visitorsSeeWhatIsPublished() {
        assertThat(page("/routekaart?jaar=alles"))
                .contains("Coalitieovereenkomst ondertekend", "<svg class=\"timeline\"", "vandaag")
                .doesNotContain(HIDDEN, "href=\"/mijlpalen");
    }

    @Test
    @SignedInAs("strateeg.wonen")
    void membersSeeEverything() {
        assertThat(page("/routekaart?jaar=alles"))
                .contains(HIDDEN, "href=\"/mijlpalen/")
                .doesNotContain("/mijlpalen/nieuw");
    }

    @Test
    void everyStationLeadsToItsPlaceInTheList() {
        var page = Jsoup.parse(page("/routekaart"));
        var stations = page.select("svg.timeline a.stop");

        assertThat(stations).isNotEmpty().allSatisfy(station -> {
            assertThat(station.attr("aria-label")).isNotBlank();
            assertThat(page.select(station.attr("href"))).hasSize(1);
        });
        assertThat(page.select("svg.timeline [style]")).isEmpty();
    }

    @Test
    void showsTheDaysPillarsAndStatesThatWereAskedFor() {
        assertThat(page("/routekaart?jaar=2025&pijler=leren"))
                .contains("Uitvoeringsplan Leren opgeleverd")
                .doesNotContain("Uitvoeringsplan Wonen opgeleverd", "Rijke ontwikkeldag op alle");
        assertThat(page("/routekaart?staat=risico&staat=te-laat"))
                .contains("Huisarts verwijst naar welzijn")
                .doesNotContain("Routekaart vastgesteld");
        assertThat(page("/routekaart?jaar=1950")).contains("Hier staan geen mijlpalen");
        assertThat(page("/routekaart?van=2026-01-01&tot=onzin&pijler=%3Cscript%3E&taal=en"))
                .doesNotContain("<script>");
    }

    @Test
    void needsNoMoreStatementsForMoreMilestones() {
        page("/routekaart?jaar=alles");
        page("/routekaart");
        var few = statements.during(() -> page("/routekaart?jaar=2025"));
        var many = statements.during(() -> page("/routekaart?jaar=alles"));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    /** As a browser with a session asks for it, so that the page is made anew. */
    private String page(String address) {
        var answer =
                browser.get().uri(address).cookie(new Cookie("portal", "none")).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
