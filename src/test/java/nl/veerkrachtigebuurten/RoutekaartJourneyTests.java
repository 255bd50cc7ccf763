package nl.veerkrachtigebuurten;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The routekaart in a real browser, by keyboard alone; and on paper. */
@BrowserTest
class RoutekaartJourneyTests {

    private static final String STATIONS = "svg.timeline a";
    private static final String WHERE = """
            () => [document.activeElement.closest('[role=list]').getAttribute('aria-label'),
                   document.activeElement.querySelector('.target').getAttribute('cx'),
                   getComputedStyle(document.activeElement.querySelector('.target')).stroke]""";

    @Autowired
    JdbcClient database;

    @Test
    void oneLooksCloserByAndAtWhatLiesBeside(Visitor visitor) {
        var page = visitor.page();
        page.navigate("/routekaart?jaar=2026");
        var keys = new Keyboard(page);

        keys.tabTo("nav.zoom a[href*='kwartaal=4']").enter();
        assertThat(page).hasURL(Pattern.compile(".*jaar=2026&kwartaal=4"));

        keys.tabTo("nav.zoom a[rel=next]").enter();
        assertThat(page).hasURL(Pattern.compile(".*jaar=2027&kwartaal=1#tijdlijn"));

        keys.press("Tab");
        assertThat(keys.isOn("nav.zoom a[rel=prev]")).isTrue();
        keys.press("Tab").enter();
        assertThat(page).hasURL(Pattern.compile(".*jaar=2027&kwartaal=2#tijdlijn"));
        assertThat(page.locator("svg.timeline .grid .year")).containsText(new String[] {"2027"});
    }

    @Test
    void everyStationIsReachedInTheOrderOfTimeAndShowsThatItIs(Visitor visitor) {
        var page = JourneyTests.signIn(visitor.page(), Role.STUURGROEP);
        page.navigate("/routekaart?jaar=2027");
        var keys = new Keyboard(page).tabTo(STATIONS);

        var reached = new ArrayList<List<?>>();
        while (keys.isOn(STATIONS)) {
            reached.add((List<?>) page.evaluate(WHERE));
            keys.press("Tab");
        }

        assertThat(reached).hasSize(page.locator(STATIONS).count());
        assertThat(reached).noneMatch(station -> "none".equals(station.get(2)));
        for (var index = 1; index < reached.size(); index++) {
            if (reached.get(index).get(0).equals(reached.get(index - 1).get(0))) {
                assertThat(place(reached.get(index))).isGreaterThan(place(reached.get(index - 1)));
            }
        }

        keys.press("Shift+Tab").enter();
        assertThat(page).hasURL(Pattern.compile(".*/mijlpalen/\\d+"));
    }

    @Test
    void oneSeesWhatWaitsForWhatAndTheChainOfOne(Visitor visitor) {
        var page = JourneyTests.signIn(visitor.page(), Role.STUURGROEP);
        page.navigate("/routekaart?pijler=leren");
        var keys = new Keyboard(page);

        keys.tabTo("nav.zoom a[href*=pijlen]").enter();
        assertThat(page.locator(".arrow").first()).isAttached();

        keys.tabTo("svg.timeline a[aria-label^='Elke school heeft een brugfunctionaris']")
                .enter();
        assertThat(page.locator(".chosen")).containsText("De keten van ‘Elke school heeft een brugfunctionaris’");
        assertThat(page.locator("#daarna")).containsText("Rijke ontwikkeldag op alle basisscholen");

        keys.tabTo(".chosen a").enter();
        assertThat(page.locator(".chosen")).hasCount(0);
    }

    @Test
    void whoMovesAMilestoneSeesFirstWhatMovesAlongAndTheOwnerIsAsked(Visitor visitor) {
        var page = JourneyTests.signIn(visitor.page(), Role.LEADER);
        page.navigate("/mijlpalen/" + id("Verlichting achterpaden Nederhoven vernieuwd") + "/wijzigen");
        var keys = new Keyboard(page);

        keys.tabTo("[name=moment]").type("eind 2030");
        keys.tabTo("[name=reason]").type("Er moet opnieuw worden gegraven.").enter();
        assertThat(page.locator(".moved")).containsText("Meldingen van overlast een derde lager");
        assertThat(page.locator(".moved")).containsText("kan niet vóór 31 december 2030");

        keys.tabTo(".moved button").enter();
        assertThat(page.locator("main")).containsText("eind 2030");

        page.navigate("/mijn");
        keys.tabTo("a[href$='/schuift-mee']").enter();
        assertThat(page.locator("main")).containsText("Er moet opnieuw worden gegraven.");
        keys.tabTo("main form button").enter();
        assertThat(page.locator("body")).containsText("Je hebt laten weten dat het moment nog klopt.");
    }

    @Test
    void thePictureFitsOnOneSheetThatLiesOnItsSide(Visitor visitor) throws IOException {
        var page = visitor.page();
        for (var address : List.of("/routekaart?pijlen=1", "/routekaart?jaar=alles&per=buurt")) {
            page.navigate(address);
            var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            try (var sheets = Loader.loadPDF(pdf)) {
                var size = sheets.getPage(0).getMediaBox();
                assertThat(size.getWidth()).isGreaterThan(size.getHeight());
                var first = new PDFTextStripper();
                first.setEndPage(1);
                assertThat(first.getText(sheets)).contains("Bestuur", "Participatie", "moment open");
            }
        }
    }

    private static double place(List<?> station) {
        return Double.parseDouble(String.valueOf(station.get(1)));
    }

    private long id(String title) {
        return database.sql("select id from milestone where title = :title")
                .param("title", title)
                .query(Long.class)
                .single();
    }
}
