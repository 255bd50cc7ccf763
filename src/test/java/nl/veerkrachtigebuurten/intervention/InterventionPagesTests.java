package nl.veerkrachtigebuurten.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class InterventionPagesTests {

    private static final String ROOMS = "Muren door: twee flats worden één";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    @Test
    @SignedInAs("stuurgroep")
    void anInterventionTellsAllThatItIsAbout() {
        assertThat(browser.get().uri("/interventies/" + id(ROOMS)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Woningen zijn te klein voor grote gezinnen",
                        "Eerste twintig woningen met een extra kamer",
                        "twintig woningen die ze kunnen samenvoegen",
                        "€ 840.000",
                        "Pijlerleider Wonen",
                        "Woonkracht10");
        assertThat(browser.get().uri("/interventies?pijler=veiligheid&staat=STOPPED"))
                .bodyText()
                .contains("Proef met een jongerenbus")
                .doesNotContain("Portiekdiner");
        assertThat(browser.get().uri("/interventies?q=schimmel")).bodyText().contains("Eén interventie gevonden");
        assertThat(browser.get().uri("/interventies?staat=ONZIN")).hasStatus(400);
        assertThat(browser.get().uri("/interventies/999999")).hasStatus(NOT_FOUND);
        assertThat(browser.get().uri("/interventies/nieuw")).hasStatus(FORBIDDEN);
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void itStandsWithItsCauseMilestonePlanLineAndPillar() {
        for (var address : List.of(
                "/oorzaken/" + of("cause", "Woningen zijn te klein voor grote gezinnen"),
                "/mijlpalen/" + of("milestone", "Eerste twintig woningen met een extra kamer"),
                "/pijlers/wonen",
                "/plannen/regels/"
                        + database.sql("select line_id from intervention where title = ?")
                                .param(ROOMS)
                                .query(Long.class)
                                .single())) {
            assertThat(browser.get().uri(address))
                    .as(address)
                    .hasStatusOk()
                    .bodyText()
                    .contains(ROOMS);
        }
        assertThat(browser.get().uri("/oorzaken/" + of("cause", "De huisartsen zitten vol")))
                .bodyText()
                .contains("Hier is nog geen interventie voor");
    }

    @Test
    @SignedInAs("pijlerleider.leren")
    void aLeaderThinksOfOneOfTheOwnPillarOnly() {
        assertThat(think(Map.of("title", "Vreemd", "pillarIds", pillar("wonen"))))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kies ten minste één pijler die van jou is", "Vreemd");
        assertThat(think(Map.of("pillarIds", pillar("leren"), "causes", "Bestaat niet", "euros", "veel")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Een van deze oorzaken kennen we niet", "Bestaat niet", "Schrijf een heel getal");
        assertThat(think(Map.of(
                        "title",
                        "Voorleesbus",
                        "pillarIds",
                        pillar("leren"),
                        "causes",
                        "de huisartsen zitten VOL",
                        "euros",
                        "1.200")))
                .hasStatus(FOUND);
        var path = "/interventies/" + id("Voorleesbus");
        assertThat(browser.get().uri(path))
                .bodyText()
                .contains("De huisartsen zitten vol", "€ 1.200", "Dit is een idee");

        assertThat(state(path, "CHOSEN", "")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(state(path, "CHOSEN", "De tafel koos ervoor.")).hasStatus(FOUND);
        assertThat(state(path, "RUNNING", "Te laat gelezen.")).hasStatus(CONFLICT);
        assertThat(browser.get().uri(path)).bodyText().contains("De tafel koos ervoor.");
        assertThat(state("/interventies/" + id("Portiekdiner"), "DONE", "Klaar"))
                .hasStatus(FORBIDDEN);
        database.sql("delete from intervention_cause where intervention_id = ?")
                .param(id("Voorleesbus"))
                .update();
    }

    @Test
    @SignedInAs("programmabureau")
    void aListTakesNoMoreStatementsForMore() {
        var few = statements.during(
                () -> browser.get().uri("/interventies?staat=STOPPED").exchange());
        var many = statements.during(() -> browser.get().uri("/interventies").exchange());

        assertThat(many).isEqualTo(few).isLessThan(10);
        assertThat(statements.during(
                        () -> browser.get().uri("/interventies/" + id(ROOMS)).exchange()))
                .isLessThan(14);
    }

    @Test
    @SignedInAs("programmabureau")
    void anActionIsLinkedAndUnlinked() throws Exception {
        var page = "/interventies/" + id(ROOMS);
        var action = database.sql("select a.id from action a where a.serves_line_id is null"
                        + " and a.serves_milestone_id is null order by a.id limit 1")
                .query(Long.class)
                .single();
        var link = "a[href='/acties/" + action + "']";
        assertThat(read(page).select(link)).isEmpty();
        assertThat(read(page + "/acties/nieuw").select("button[name=actie]")).isNotEmpty();
        for (var twice = 0; twice < 2; twice++) {
            assertThat(browser.post()
                            .uri(page + "/acties")
                            .param("actie", "" + action)
                            .with(csrf()))
                    .hasStatus3xxRedirection();
        }
        assertThat(read(page).select(link)).hasSize(1);
        assertThat(read("/acties/" + action).select("a[href='" + page + "']")).hasSize(1);
        assertThat(browser.delete().uri(page + "/acties/" + action).with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(read(page).select(link)).isEmpty();
    }

    private Document read(String path) throws Exception {
        return Jsoup.parse(browser.get().uri(path).exchange().getResponse().getContentAsString());
    }

    @Test
    void whatWasSaidStays() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> database.sql("delete from intervention_statement").update())
                .withMessageContaining("never changed nor removed");
    }

    private MvcTestResult think(Map<String, String> typed) {
        var request = browser.post()
                .uri("/interventies")
                .with(csrf())
                .param("what", "Zo doen we het.")
                .param("ownerId", "1");
        for (var entry : typed.entrySet()) {
            request = request.param(entry.getKey(), entry.getValue());
        }
        return request.exchange();
    }

    private MvcTestResult state(String path, String state, String words) {
        return browser.post()
                .uri(path + "/stand")
                .param("state", state)
                .param("words", words)
                .param("version", "0")
                .with(csrf())
                .exchange();
    }

    private String pillar(String slug) {
        return database.sql("select id from pillar where slug = ?")
                .param(slug)
                .query(String.class)
                .single();
    }

    private long id(String title) {
        return of("intervention", title);
    }

    private long of(String table, String title) {
        return database.sql("select id from " + table + " where title = ?")
                .param(title)
                .query(Long.class)
                .single();
    }
}
