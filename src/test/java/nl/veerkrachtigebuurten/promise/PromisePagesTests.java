package nl.veerkrachtigebuurten.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import nl.veerkrachtigebuurten.TestClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What anybody reads of the promises, and where their time being over shows. */
@PortalTest
class PromisePagesTests {

    private static final String PROMISES = "/toezeggingen";
    private static final String PORTIEK = "In elk portiek van de Kloosstraat";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    @Autowired
    TestClock clock;

    @Test
    void anybodyReadsAllOfThemHowTheyStandAndBySeatOnly() {
        var page = page(PROMISES);

        assertThat(page.select("h1").text()).isEqualTo("Wat wij beloofden");
        assertThat(page.text())
                .contains("We schreven 1", "Pijlerleider Wonen, aan bewoners van de Kloosstraat", PORTIEK)
                .doesNotContain("Gerben Prins", "Marit Oosterhof");
        assertThat(page.select(".status").eachText())
                .contains("open", "tijd om", "verschoven", "nagekomen", "vervallen");
        assertThat(page.select("a[href=/toezeggingen/nieuw]")).isEmpty();
        assertThat(page("/").select("footer a[href=/toezeggingen]")).isNotEmpty();
        assertThat(page("/routekaart").select("main a[href=/toezeggingen]")).isNotEmpty();
    }

    @Test
    void isNarrowedByStateAndPillarInTheAddress() {
        assertThat(page(PROMISES + "?staat=LAPSED").select(".card .status").eachText())
                .containsOnly("vervallen");
        assertThat(page(PROMISES + "?staat=OVERDUE").select(".card .status").eachText())
                .containsOnly("tijd om");
        assertThat(page(PROMISES + "?staat=OPEN").select(".card .status").eachText())
                .containsOnly("open");
        var wonen = page(PROMISES + "?pijler=wonen");
        assertThat(wonen.select(".card .dot").eachAttr("aria-label")).containsOnly("Wonen");
        assertThat(wonen.select("a.chip[href*='staat=OPEN']").attr("href")).contains("pijler=wonen");
        assertThat(page(PROMISES + "?pijler=wonen&staat=LAPSED").text()).contains("Hier staan geen toezeggingen");
        assertThat(page(PROMISES + "?pagina=9").text()).contains("Hier staan geen toezeggingen");
        assertThat(browser.get().uri(PROMISES + "?staat=ONZIN")).hasStatus(400);
        assertThat(browser.get().uri(PROMISES + "/999999")).hasStatus(NOT_FOUND);
    }

    @Test
    void aVisitorReadsTheHistoryButNoNamesAndNoUnpublishedText() {
        var page = page(path("Op drie scholen staat om acht uur ontbijt klaar."));

        assertThat(page.text())
                .contains("en kwam het na", "begin januari 2026 → begin februari 2026")
                .contains("was de keuken nog niet goedgekeurd", "honderd kinderen", "Uitvoeringsplan Leren")
                .doesNotContain("Otto Versteeg", "Wat we gaan doen");
        assertThat(page.select("main a[href^=/plannen/leren/]")).isEmpty();
        assertThat(page.select("main a[href=/plannen/leren]")).isNotEmpty();
        var milestone = page(path("Maandag beslissen")).select("main a[href^=/routekaart/]");
        assertThat(page(milestone.attr("href")).text()).contains("Eerste twintig woningen met een extra kamer");
    }

    @Test
    @SignedInAs("partner.ozhw")
    void aMemberReadsWhoSaidItAndIsLedToTheSentence() {
        var page = page(path(PORTIEK));

        assertThat(page.text()).contains("Gerben Prins", "Uitvoeringsplan Wonen: Wat we willen bereiken");
        var place = page.select("main a[href^=/plannen/wonen/]").attr("href");
        var chapter = page(place.replaceAll("#.*", ""));
        assertThat(chapter.select("mark.promise").text()).contains(PORTIEK);
        assertThat(chapter.getElementById(place.replaceAll(".*#", ""))).isNotNull();
    }

    @Test
    @SignedInAs("stuurgroep")
    void standsOnTheAgendaByItselfOnlyOnceItsWindowHasEnded() {
        assertThat(agenda()).contains("Elke partner noemt één vast gezicht").doesNotContain("bibliotheek");

        clock.set(LocalDate.parse("2026-04-20"));
        assertThat(agenda()).doesNotContain("bibliotheek");
        clock.set(LocalDate.parse("2026-04-21"));
        assertThat(agenda()).contains("bibliotheek");
    }

    @Test
    @SignedInAs("pijlerleider.leren")
    void whoHoldsTheSeatIsAskedWhatBecameOfIt() {
        var question = "Wat kwam er van ‘Voor Nederhoven is nog geen lokaal gevonden";
        assertThat(page("/mijn").text()).doesNotContain(question);

        clock.set(LocalDate.parse("2026-04-21"));
        assertThat(page("/mijn").text()).contains(question);
        assertThat(page("/zoeken?q=bibliotheek").text()).contains("Toezeggingen 1");
        assertThat(page("/plannen").select("main a[href=/toezeggingen]")).isNotEmpty();
    }

    @Test
    @SignedInAs("programmabureau")
    void pagesTakeNoMoreStatementsForMoreOfThem() {
        var few = statements.during(() -> page(PROMISES + "?staat=LAPSED"));
        var many = statements.during(() -> page(PROMISES));

        assertThat(many).isEqualTo(few).isLessThan(9);
        assertThat(statements.during(() -> page(path("Op drie scholen")))).isLessThan(9);
    }

    private String agenda() {
        return page("/stuurgroep")
                .select("section.card:has(h2:contains(waarvan de tijd om is))")
                .text();
    }

    private String path(String words) {
        return PROMISES
                + "/"
                + database.sql("select id from promise where words like ?")
                        .param(words + "%")
                        .query(Long.class)
                        .single();
    }

    private Document page(String address) {
        var answer = browser.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
