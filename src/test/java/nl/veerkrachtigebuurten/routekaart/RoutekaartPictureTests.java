package nl.veerkrachtigebuurten.routekaart;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class RoutekaartPictureTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/routekaart",
                "/routekaart?jaar=alles",
                "/routekaart?jaar=2026",
                "/routekaart?jaar=2026&kwartaal=1",
                "/routekaart?jaar=alles&per=buurt",
                "/routekaart?pijler=wonen&pijlen=1",
                "/routekaart?staat=te-laat&staat=risico",
                "/routekaart?van=2025-03-01&tot=2025-09-30"
            })
    void whoListensGetsTheMilestonesThatThePictureShows(String address) {
        var page = page(address);
        var drawn = drawn(page);

        assertThat(drawn).isNotEmpty().isEqualTo(listed(page));
        assertThat(page.select("svg.timeline").attr("aria-label")).contains(String.valueOf(drawn.size()));
        assertThat(page.select("svg.timeline a.heap"))
                .allSatisfy(heap -> assertThat(heap.select(".number").text())
                        .isEqualTo(String.valueOf(heap.attr("data-stops").split(" ").length)));
        assertThat(page.select("svg.timeline a"))
                .allMatch(link -> !link.attr("aria-label").isBlank());
    }

    @Test
    @SignedInAs("stuurgroep")
    void oneGoesThroughALaneInTheOrderOfTime() {
        var page = page("/routekaart?jaar=alles");

        for (var lane : page.select("svg.timeline [role=list]")) {
            assertThat(lane.select("circle.target"))
                    .extracting(target -> Double.valueOf(target.attr("cx")))
                    .isSorted();
        }
    }

    @Test
    void drawsNoLaneInWhichNothingStands() {
        var lanes = lanes(page("/routekaart?jaar=2024"));

        assertThat(lanes).contains("Bestuur").doesNotContain("Veiligheid");
        assertThat(page("/routekaart?jaar=alles").select("svg.timeline [role=list]"))
                .allMatch(lane -> !lane.select("a").isEmpty());
    }

    @Test
    void whatHappensInABuurtStandsInItsLaneWhereOneAsksForThat() {
        assertThat(lanes(page("/routekaart"))).contains("Wonen", "Participatie").doesNotContain("Kloosstraat");

        var apart = page("/routekaart?per=buurt");
        assertThat(lanes(apart))
                .contains("Wonen", "Participatie", "Kloosstraat")
                .doesNotContain("Walburg");
        var inTheStreet = apart.select("svg.timeline [role=list][aria-label=Kloosstraat] a");
        assertThat(inTheStreet).isNotEmpty();
        assertThat(apart.select("svg.timeline [role=list]:not([aria-label=Kloosstraat])")
                        .toString())
                .doesNotContain("Beweegplein aan de Kloosstraat");
    }

    @Test
    void leadsFromAYearToItsQuartersAndFromAQuarterToTheNext() {
        var year = page("/routekaart?jaar=2026");
        assertThat(year.select("nav.zoom a[rel=next]").attr("href")).contains("jaar=2027");
        assertThat(year.select("nav.zoom a[href*=kwartaal]")).hasSize(4);

        var quarter = page("/routekaart?jaar=2026&kwartaal=4");
        assertThat(quarter.select("nav.zoom a[rel=next]").attr("href"))
                .contains("jaar=2027", "kwartaal=1", "#tijdlijn");
        assertThat(quarter.select("nav.zoom a[rel=prev]").attr("href")).contains("jaar=2026", "kwartaal=3");

        assertThat(page("/routekaart?jaar=2040&kwartaal=4").select("nav.zoom a[rel=next]"))
                .isEmpty();
        assertThat(page("/routekaart?jaar=2024").select("nav.zoom a[rel=prev]")).isEmpty();
        assertThat(page("/routekaart?jaar=alles").select("nav.zoom a[href*=jaar=2035]"))
                .hasSize(1);
    }

    @Test
    @SignedInAs("stuurgroep")
    void arrowsAreDrawnWhereOneAsksForThemAndSaidWithTheStation() {
        assertThat(page("/routekaart?pijler=leren").select(".arrow")).isEmpty();

        var page = page("/routekaart?pijler=leren&pijlen=1");
        assertThat(page.select(".arrow .way")).isNotEmpty();
        assertThat(page.select("svg.timeline a[aria-label*='wacht op']")).isNotEmpty();
        assertThat(page.select("svg.timeline a.stop"))
                .allMatch(stop -> stop.attr("href").contains("mijlpaal="));
    }

    @Test
    @SignedInAs("stuurgroep")
    void onlyTheChainOfTheMilestoneThatWasChosenStandsOut() {
        var chosen = id("Elke school heeft een brugfunctionaris");
        var waiting = id("Rijke ontwikkeldag op alle basisscholen");
        var page = page("/routekaart?mijlpaal=" + chosen);

        assertThat(page.select("svg.some-lit a.lit[data-stops~=\\b" + chosen + "\\b]"))
                .isNotEmpty();
        assertThat(page.select("svg.some-lit a.lit[data-stops~=\\b" + waiting + "\\b]"))
                .isNotEmpty();
        assertThat(page.select("svg.some-lit a:not(.lit)")).isNotEmpty();
        assertThat(page.select("#daarna").text()).contains("Rijke ontwikkeldag op alle basisscholen");
        assertThat(page.select(".chosen").text()).contains("Elke school heeft een brugfunctionaris", "wachten erop");
        assertThat(page.select("svg.timeline a[href=/mijlpalen/" + chosen + "]"))
                .isNotEmpty();
    }

    @Test
    void aVisitorDoesNotSeeTheChainOfWhatIsNotPublished() {
        var hidden = id("Ondermijning bespreekbaar in elk bewonersoverleg");

        var page = page("/routekaart?mijlpaal=" + hidden);
        assertThat(page.select(".chosen, #daarna")).isEmpty();
        assertThat(page.text()).doesNotContain("Ondermijning bespreekbaar");
        assertThat(page("/routekaart?mijlpaal=raar&kwartaal=9&per=x&pijlen=2").select("svg.timeline"))
                .hasSize(1);
    }

    @Test
    void whatIsVagueIsABarWithItsWordsAndWhatIsExactAPoint() {
        var vague = page("/routekaart?jaar=2029").select("svg.timeline");
        assertThat(vague.select("rect.window")).isNotEmpty();
        assertThat(vague.select(".note").text()).contains("gepland, 2029");

        var exact = page("/routekaart?van=2024-01-01&tot=2024-01-31").select("svg.timeline");
        assertThat(exact.select("rect.window")).isEmpty();
        assertThat(exact.select(".note").text()).isEqualTo("bereikt");
    }

    private static List<String> lanes(Document page) {
        return page.select("svg.timeline [role=list]").eachAttr("aria-label");
    }

    private static Set<Long> drawn(Document page) {
        var ids = new TreeSet<Long>();
        page.select("svg.timeline a")
                .forEach(link -> List.of(link.attr("data-stops").split(" ")).forEach(id -> ids.add(Long.valueOf(id))));
        return ids;
    }

    /** Those with a place in time; the others stand under a heading of their own, and not in the picture. */
    private static Set<Long> listed(Document page) {
        var ids = new TreeSet<Long>();
        page.select("#lijst h3.year[id^=jaar-] + ul > li")
                .forEach(row -> ids.add(Long.valueOf(row.id().substring("mijlpaal-".length()))));
        return ids;
    }

    private long id(String title) {
        return database.sql("select id from milestone where title = :title")
                .param("title", title)
                .query(Long.class)
                .single();
    }

    private Document page(String address) {
        var answer =
                browser.get().uri(address).cookie(new Cookie("portal", "none")).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
