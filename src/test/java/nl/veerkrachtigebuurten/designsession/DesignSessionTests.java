package nl.veerkrachtigebuurten.designsession;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import nl.veerkrachtigebuurten.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class DesignSessionTests {

    private static final String HELD = "Thuis genoeg ruimte om te leren";
    private static final String ALONE = "Geldzorgen en gezondheid in één gesprek";
    private static final String COMING = "Elkaar kennen in het portiek";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    @Autowired
    TestClock clock;

    @Test
    @SignedInAs("stuurgroep")
    void itSaysPlainlyWhoTookPart() {
        assertThat(text(path(HELD)))
                .contains(
                        "Wie deden mee",
                        "ten minste drie pijlers",
                        "perspectief van bewoners erbij",
                        "4 bewoners deden mee")
                .contains("Vijf keer waarom", "Samen 95 minuten")
                .contains("Muren door", "Woningen zijn te klein", "was er niet")
                .doesNotContain("/deelname", "/notities");
        assertThat(text(path(ALONE)))
                .contains("minder dan drie pijlers", "perspectief van bewoners ontbreekt", "Er was geen bewoner bij");
        assertThat(text(path(COMING)))
                .contains("Wie doen straks mee", "ten minste drie pijlers", "8 bewoners zijn uitgenodigd");
        assertThat(text("/ontwerpsessies")).contains(HELD, ALONE, COMING, "afgelast", "gehouden", "gepland");
        assertThat(browser.get().uri("/ontwerpsessies/999999")).hasStatus(NOT_FOUND);
        assertThat(browser.get().uri("/ontwerpsessies?pagina=-3")).hasStatusOk();
        assertThat(browser.get().uri("/ontwerpsessies/nieuw")).hasStatus(FORBIDDEN);
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void whoIsInvitedSeesItComing() {
        assertThat(text("/mijn")).contains(COMING);
        assertThat(text("/oorzaken/" + id("cause", "Woningen zijn te klein voor grote gezinnen")))
                .contains("Besproken in ontwerpsessies", HELD)
                .doesNotContain("Meenemen naar");
        assertThat(text("/interventies/" + id("intervention", "Huiswerkplek in de buurtkamer")))
                .contains(HELD);
        assertThat(text("/zoeken?q=portiek")).contains(path(COMING));
    }

    @Test
    @SignedInAs("participatie")
    void theTeamTakesACauseAlongFromItsPage() {
        assertThat(text("/oorzaken/" + id("cause", "Woningen zijn te klein voor grote gezinnen")))
                .contains("Besproken in ontwerpsessies", "Meenemen naar ‘" + COMING);
    }

    @Test
    @SignedInAs("participatie")
    void aSessionIsPlannedFilledHeldAndKept() {
        assertThat(post("/ontwerpsessies", Map.of("title", "Half", "day", "31-02-2026", "guests", "Niemand (Nergens)")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Half", "Niemand (Nergens)", "Kies ten minste één pijler");
        assertThat(plan("Samen eten", "2026-03-25", "Gerben Prins (Pijlerleider Wonen)"))
                .hasStatus(FOUND);
        var path = path("Samen eten");
        assertThat(text(path))
                .contains(
                        "Gerben Prins",
                        "minder dan drie pijlers",
                        "perspectief van bewoners ontbreekt",
                        "Samen 25 minuten");
        assertThat(post(path + "/deelname", Map.of("residents", "3", "version", version(path))))
                .hasStatus(CONFLICT);

        var cause = String.valueOf(id("cause", "De huisartsen zitten vol"));
        assertThat(text(path + "/inbreng?q=huisartsen")).contains("De huisartsen zitten vol");
        assertThat(post(path + "/inbreng", Map.of("oorzaak", cause, "bevinding", "999999999")))
                .hasStatus(FOUND);
        assertThat(text(path)).contains("De huisartsen zitten vol");
        assertThat(send(HttpMethod.DELETE, path + "/inbreng", Map.of("oorzaak", cause)))
                .hasStatus(FOUND);
        assertThat(text(path)).doesNotContain("De huisartsen zitten vol");

        assertThat(post(path + "/notities", Map.of("words", ""))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(post(path + "/notities", Map.of("words", "Er kwam **soep**.")))
                .hasStatus(FOUND);
        assertThat(post(path + "/uitkomsten", Map.of("intervention", "Bestaat niet")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("kennen we niet", "Bestaat niet");
        assertThat(post(path + "/uitkomsten", Map.of("intervention", "Portiekdiner")))
                .hasStatus(FOUND);

        clock.set(LocalDate.of(2026, 3, 26));
        assertThat(text("/mijn")).contains("Wie deden mee aan ‘Samen eten’");
        assertThat(post(path + "/deelname", Map.of("residents", "veel", "version", version(path))))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(post(
                        path + "/deelname",
                        Map.of("residents", "3", "pillarIds", all("pillar"), "version", version(path))))
                .hasStatus(FOUND);
        assertThat(text(path))
                .contains("<strong>soep</strong>", "Portiekdiner", "ten minste drie pijlers", "3 bewoners deden mee");
        assertThat(post(path + "/afgelasting", Map.of("why", "Te laat"))).hasStatus(CONFLICT);
    }

    @Test
    @SignedInAs("participatie")
    void whoWasInvitedCanBeReplacedAndASessionCancelled() {
        assertThat(plan("Nog een sessie", "2026-05-01", "Gerben Prins (Pijlerleider Wonen)"))
                .hasStatus(FOUND);
        var path = path("Nog een sessie");
        var typed = Map.of(
                "title",
                "Nog een sessie",
                "day",
                "2026-05-02",
                "place",
                "Zaal",
                "pillarIds",
                "1",
                "guests",
                "Iris Blom (Pijlerleider Veiligheid)",
                "version",
                version(path));
        assertThat(send(HttpMethod.PUT, path, typed)).hasStatus(FOUND);
        assertThat(send(HttpMethod.PUT, path, typed))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("net gewijzigd");
        assertThat(text(path)).contains("Iris Blom").doesNotContain("Gerben Prins");
        assertThat(post(path + "/afgelasting", Map.of("why", " "))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(post(path + "/afgelasting", Map.of("why", "Geen zaal."))).hasStatus(FOUND);
        assertThat(text(path)).contains("afgelast", "Geen zaal.");
        assertThat(post(path + "/notities", Map.of("words", "Toch iets"))).hasStatus(CONFLICT);
    }

    @Test
    @SignedInAs("pijlerleider.leren")
    void aLeaderPlansNoSessionButSaysWhatCameOut() {
        assertThat(browser.get().uri("/ontwerpsessies/nieuw")).hasStatus(FORBIDDEN);
        assertThat(text("/ontwerpsessies/" + id("design_session", COMING))).contains("/uitkomsten");
        var back = "/ontwerpsessies/" + id("design_session", COMING) + "/uitkomsten";
        assertThat(text("/interventies/nieuw?terug=" + back)).contains("name=\"terug\" value=\"" + back);
        assertThat(text("/interventies/nieuw?terug=https://elders.nl")).doesNotContain("name=\"terug\"");
        assertThat(text(back + "?interventie=" + id("intervention", "Portiekdiner")))
                .contains("value=\"Portiekdiner\"");
    }

    @Test
    @SignedInAs("pijlerleider.leren")
    void aPageTakesNoMoreStatementsForMore() {
        var few = statements.during(() -> browser.get().uri(path(ALONE)).exchange());
        var many = statements.during(() -> browser.get().uri(path(HELD)).exchange());
        assertThat(many).isLessThanOrEqualTo(few + 1).isLessThan(22);
        assertThat(text("/werkvormen")).contains("Wisselen van bril");
        assertThat(text("/werkvormen/vijf-keer-waarom?lang=en")).contains("30");
        assertThat(browser.get().uri("/werkvormen/onzin")).hasStatus(NOT_FOUND);
    }

    @Test
    void whatWasHeldAndWrittenStays() {
        for (var attempt : List.of(
                "update design_session set state = 'PLANNED', residents_came = null where state = 'HELD'",
                "delete from design_session",
                "update design_session_note set words = 'anders'",
                "delete from design_session_outcome",
                "update design_session set state = 'CANCELLED' where state = 'PLANNED'")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(attempt)
                    .isThrownBy(() -> database.sql(attempt).update());
        }
    }

    private MvcTestResult plan(String title, String day, String guest) {
        return post(
                "/ontwerpsessies",
                Map.of(
                        "title",
                        title,
                        "day",
                        day,
                        "place",
                        "Zaal 1",
                        "pillarIds",
                        "1",
                        "guests",
                        guest,
                        "methodIds",
                        "wisselen-van-bril"));
    }

    private MvcTestResult post(String path, Map<String, String> typed) {
        return send(HttpMethod.POST, path, typed);
    }

    private MvcTestResult send(HttpMethod method, String path, Map<String, String> typed) {
        var request = browser.method(method).uri(path).with(csrf());
        for (var entry : typed.entrySet()) {
            request = request.param(entry.getKey(), entry.getValue().split("\\|"));
        }
        return request.exchange();
    }

    private String version(String path) {
        return database.sql("select version from design_session where id = ?")
                .param(Long.valueOf(path.substring(path.lastIndexOf('/') + 1)))
                .query(String.class)
                .single();
    }

    private String all(String table) {
        return String.join(
                "|", database.sql("select id from " + table).query(String.class).list());
    }

    private String path(String title) {
        return "/ontwerpsessies/" + id("design_session", title);
    }

    private String text(String address) {
        return new String(browser.get().uri(address).exchange().getResponse().getContentAsByteArray(), UTF_8);
    }

    private long id(String table, String title) {
        return database.sql("select max(id) from " + table + " where title = ?")
                .param(title)
                .query(Long.class)
                .single();
    }
}
