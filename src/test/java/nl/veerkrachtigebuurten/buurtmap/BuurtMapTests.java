package nl.veerkrachtigebuurten.buurtmap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.veerkrachtigebuurten.DatabaseTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import nl.veerkrachtigebuurten.platform.MapTiles;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The buurten stand on a map of boundaries that were taken in, and in a table for everybody. */
@DatabaseTest
class BuurtMapTests {

    private static final String SHAPE =
            "{\"type\":\"Feature\",\"properties\":{\"%s\":\"%s\"},\"geometry\":{\"type\":\"Polygon\","
                    + "\"coordinates\":[[[4.6,51.8],[4.7,51.8],[4.7,51.9],[4.6,51.8]]]}}";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    @Test
    void everythingOnTheMapStandsInTheTable() {
        var page = Jsoup.parse(text("/buurten"));
        var shapes = text(page.select(".buurtmap").attr("data-shapes"));

        assertThat(page.select("tr[data-buurt]")).hasSizeGreaterThan(5);
        assertThat(page.select("tr[data-buurt] a").eachAttr("href")).contains("/buurten/kloosstraat");
        assertThat(page.select("tr[data-buurt]").eachAttr("data-buurt"))
                .allMatch(slug -> shapes.contains("\"" + slug + "\""));
        assertThat(page.text()).contains("verzonnen");
        assertThat(page.select(".buurtmap").hasAttr("data-tiles")).isFalse();
        assertThat(browser.get().uri(page.select("script[src*=leaflet]").attr("src")))
                .hasStatusOk();
    }

    @Test
    void theTableTakesAsManyStatementsHoweverManyBuurtenThereAre() {
        var before = statements.during(() -> text("/buurten?eerst"));
        database.sql(
                        "insert into neighbourhood (version, slug, name) select 0, 'buurt-' || n, 'Buurt ' || n from generate_series(1, 40) n")
                .update();

        assertThat(statements.during(() -> text("/buurten?meer"))).isLessThanOrEqualTo(before);
        assertThat(text("/buurten?meer")).contains("Buurt 40");
    }

    @Test
    @SignedInAs("programmabureau")
    void aFileIsLookedAtFirstAndThenMakesTheMap() {
        database.sql(
                        "insert into neighbourhood_cbs (version, neighbourhood_id, year, code) select 0, id, 2024, 'BU06420101'"
                                + " from neighbourhood where slug = 'walburg'")
                .update();
        var answer = upload(SHAPE.formatted("naam", "noord") + "," + SHAPE.formatted("buurtcode", "BU06420101") + ","
                + SHAPE.formatted("naam", "Rotterdam"));
        assertThat(answer).hasStatus3xxRedirection();
        var preview = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(text(preview)).contains("Walburg", "Rotterdam", "De kaart is nog niet veranderd");
        var address = "/buurten/grenzen/" + preview.replaceAll("\\D", "") + ".json";
        assertThat(browser.get().uri(address)).hasStatus(NOT_FOUND);

        assertThat(browser.put().uri(preview).with(csrf())).hasStatus3xxRedirection();

        assertThat(Jsoup.parse(text("/buurten")).select(".buurtmap").attr("data-shapes"))
                .isEqualTo(address);
        assertThat(text(address)).contains("\"walburg\"", "\"noord\"").doesNotContain("kloosstraat");
    }

    @Test
    @SignedInAs("programmabureau")
    void whatCannotBeDrawnIsNotTaken() {
        assertThat(upload("")).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("FeatureCollection");
        assertThat(upload(SHAPE.formatted("naam", "Noord").replace("[4.6,51.8]", "[104000,425000]")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("WGS84");
        var elsewhere =
                upload(SHAPE.formatted("naam", "Rotterdam")).getResponse().getRedirectedUrl();
        assertThat(browser.put().uri(String.valueOf(elsewhere)).with(csrf())).hasStatus(CONFLICT);
    }

    @Test
    void tilesAreOffUntilTheyAreSetAndThenOneHostIsLetIn() {
        assertThat(new MapTiles("", "").host()).isEmpty();
        assertThat(new MapTiles("https://service.pdok.nl/brt/standaard/EPSG:3857/{z}/{x}/{y}.png", "Kadaster").host())
                .contains("https://service.pdok.nl");
        assertThat(browser.get().uri("/buurten").exchange().getResponse().getHeader("Content-Security-Policy"))
                .contains("img-src 'self' data:;");
    }

    private MvcTestResult upload(String shapes) {
        var content = "{\"type\":\"FeatureCollection\",\"features\":[" + shapes + "]}";
        return browser.post()
                .uri("/beheer/kaart")
                .multipart()
                .file(new MockMultipartFile("file", "grenzen.geojson", "application/json", content.getBytes(UTF_8)))
                .with(csrf())
                .exchange();
    }

    private String text(String address) {
        var answer = browser.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
