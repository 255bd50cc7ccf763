package nl.veerkrachtigebuurten.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import nl.veerkrachtigebuurten.DatabaseTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class PastRoutekaartControllerTests {

    private static final String LEREN = "Uitvoeringsplan Leren opgeleverd";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    PastKeeper keeper;

    @Test
    void showsMomentsAndStatesOfThatDay() {
        assertThat(rowOf(LEREN, "/routekaart?op=2025-05-11&jaar=2025")).contains("medio mei 2025", "gepland");
        assertThat(rowOf(LEREN, "/routekaart?op=2025-05-12&jaar=2025")).contains("eind juni 2025", "gepland");
        assertThat(rowOf(LEREN, "/routekaart?op=2025-06-24&jaar=2025")).contains("eind juni 2025", "bereikt");
    }

    @Test
    void showsWhoOwnedItAndWhoHeldThatSeat() {
        assertThat(rowOf("Experttafels opgericht", "/routekaart?op=2025-06-01&jaar=alles"))
                .contains("Kwartiermaker", "Anneke Fortuin");
        assertThat(rowOf("Experttafels opgericht", "/routekaart?op=2026-03-01&jaar=alles"))
                .contains("Programmadirecteur", "Marit Oosterhof");
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void showsTitlesOfThatDayAndWhatWasDroppedSince() {
        assertThat(text("/routekaart?op=2025-12-20&jaar=alles")).contains("Buurtrestaurant geopend in Noord");
        assertThat(text("/routekaart?op=2026-03-01&jaar=alles")).contains("Buurtrestaurant draait op eigen kracht");
        var dropped = "Reisvergoeding voor stage in de regio";
        assertThat(rowOf(dropped, "/routekaart?op=2025-12-20&jaar=alles")).doesNotContain("vervallen");
        assertThat(rowOf(dropped, "/routekaart?jaar=alles")).contains("vervallen");
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void staysOnThatDayWhereverOneGoes() {
        var page = page(get("/routekaart?op={day}", "1 mei 2025"));

        assertThat(page.text()).contains("Zo stond de routekaart op 1 mei 2025", "Terug naar vandaag");
        assertThat(page.select("svg.timeline .today").text()).isEqualTo("1 mei 2025");
        assertThat(page.select("#lijst a[href^=/mijlpalen/], nav.zoom a.chip, svg a.stop")
                        .eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.contains("op=2025-05-01"));
        assertThat(page.select("a[href=/mijlpalen/nieuw]")).isEmpty();
    }

    @Test
    void drawsWhatWaitedForWhatThatDayAndNotWhatDoesNow() {
        var day = "/routekaart?op=2026-03-16&jaar=alles&pijlen=1";
        var today = "/routekaart?jaar=alles&pijlen=1";
        database.sql("delete from milestone_need").update();

        assertThat(Jsoup.parse(text(day)).select("svg.timeline .arrow")).isNotEmpty();
        assertThat(Jsoup.parse(text(today)).select("svg.timeline .arrow")).isEmpty();
    }

    @Test
    void saysBesideTheFieldWhatIsWrongWithADay() {
        for (var typed : new String[] {"onzin", "2025-02-31", "mei 2025", "'; drop table edit", "٣"}) {
            var answer = get("/routekaart?op={day}", typed);
            assertThat(answer).as(typed).hasStatus(UNPROCESSABLE_CONTENT);
            assertThat(page(answer).select("#op-error").text()).contains(typed, "kunnen wij niet als dag lezen");
        }
        var future = get("/routekaart?op={day}", "2026-03-18");
        assertThat(future).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(page(future).select("#op-error").text()).contains("moet nog komen");
        assertThat(page(future).select("#op").attr("aria-describedby")).contains("op-error");
        assertThat(page(future).text()).doesNotContain("Zo stond de routekaart");
    }

    @Test
    void aDayBeforeTheProgrammeIsEmptyAndTodayIsToday() {
        assertThat(text("/routekaart?op=1990-01-01")).contains("Hier staan geen mijlpalen");
        assertThat(text("/routekaart?op=2026-03-17")).contains(LEREN).doesNotContain("Zo stond de routekaart");
        assertThat(text("/routekaart?op=")).contains(LEREN).doesNotContain("Zo stond de routekaart");
    }

    @Test
    void whatIsNoLongerPublicIsNotShownToVisitorsOnAnyDay() {
        assertThat(text("/routekaart?op=2025-06-01&jaar=alles")).contains(LEREN);
        database.sql("update milestone set published = false where title = :title")
                .param("title", LEREN)
                .update();

        assertThat(text("/routekaart?op=2025-06-01&jaar=alles")).doesNotContain(LEREN);
        assertThat(text("/routekaart/vergelijken?van=2025-05-01&tot=2025-07-01"))
                .contains("Uitvoeringsplan Wonen opgeleverd")
                .doesNotContain(LEREN);
    }

    @Test
    void whatWasPlannedBeforeThePortalKeptItsPastGetsOneFromWhatWasSaid() {
        var id = database.sql("""
                insert into milestone (version, title, lane, owner_id, moment_words, moment_earliest, moment_latest, published,
                                       said, reported_on, planned_on, author, signed_at)
                values (0, 'Oud en vertrouwd', 'GOVERNANCE', (select min(id) from seat), 'eind 2027', '2027-09-01', '2027-12-31',
                        true, 'AT_RISK', '2025-04-01', '2025-01-10', 'Thea Lammers', '2026-01-01 12:00+01') returning id""").query(Long.class).single();
        database.sql("insert into slip (version, milestone_id, was_words, became_words, why, author, signed_at)"
                        + " values (0, :id, 'mei 2026', 'eind 2027', 'Daarom.', 'Thea Lammers', '2025-03-01 12:00+01')")
                .param("id", id)
                .update();
        database.sql("insert into status_report (version, milestone_id, assessment, words, author, signed_at)"
                        + " values (0, :id, 'AT_RISK', 'Het wringt.', 'Thea Lammers', '2025-04-01 12:00+02')")
                .param("id", id)
                .update();

        keeper.remember();
        keeper.remember();

        assertThat(text("/routekaart?op=2025-01-09&jaar=alles")).doesNotContain("Oud en vertrouwd");
        assertThat(rowOf("Oud en vertrouwd", "/routekaart?op=2025-01-10&jaar=alles"))
                .contains("mei 2026", "gepland");
        assertThat(rowOf("Oud en vertrouwd", "/routekaart?op=2025-03-15&jaar=alles"))
                .contains("eind 2027", "gepland");
        assertThat(rowOf("Oud en vertrouwd", "/routekaart?op=2025-04-01&jaar=alles"))
                .contains("eind 2027", "risico");
        assertThat(database.sql("select count(*) from milestone_past where id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    private String rowOf(String title, String address) {
        return Jsoup.parse(text(address))
                .select("#lijst li:contains(" + title + ")")
                .text();
    }

    private String text(String address) {
        var answer = get(address);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult get(String address, Object... values) {
        return browser.get()
                .uri(address, values)
                .cookie(new Cookie("portal", "none"))
                .exchange();
    }
}
