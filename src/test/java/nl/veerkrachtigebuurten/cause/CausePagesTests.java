package nl.veerkrachtigebuurten.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
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
class CausePagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Causes causes;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    @Test
    @SignedInAs("participatie")
    void aCauseIsProposedFromFindings() {
        var finding = database.sql("select max(id) from finding where withdrawn_at is null")
                .query(Long.class)
                .single();
        var scan = database.sql("select s.slug from finding f join buurtscan s on s.id = f.buurtscan_id where f.id = ?")
                .param(finding)
                .query(String.class)
                .single();
        assertThat(page("/buurtscans/" + scan + "/bevindingen/" + finding)
                        .select("a[href='/oorzaken/nieuw?bevinding=" + finding + "']"))
                .isNotEmpty();
        assertThat(page("/buurtscans/" + scan + "/bevindingen").select("input[name=bevinding][form=oorzaak]"))
                .isNotEmpty();
        assertThat(propose("", "", finding))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kies ten minste één pijler");

        assertThat(propose("Een wortel onder de stoep", "1", finding)).hasStatus(FOUND);

        var cause =
                causes.findFirstByTitleIgnoreCase("een wortel onder de STOEP").orElseThrow();
        assertThat(cause.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(page(cause.path()).text())
                .contains("Eén bevinding wijst hierop", "mogelijk", "volgens Lotte Visser");
        assertThat(propose("EEN wortel onder de stoep", "1", finding)).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(post(
                        cause.path() + "/aanwijzingen",
                        "kind",
                        "FINDING",
                        "bevinding",
                        "" + finding,
                        "certainty",
                        "POSSIBLE"))
                .hasStatus(FOUND);
        assertThat(page(cause.path()).text()).contains("Eén bevinding wijst hierop");
    }

    @Test
    @SignedInAs("participatie")
    void aFigureNeedsItsSourceAndASourceItsAddress() {
        var cause = "/oorzaken/" + any();

        assertThat(post(cause + "/aanwijzingen", "kind", "FIGURE", "certainty", "POSSIBLE"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Schrijf het cijfer op", "waar dit vandaan komt");
        assertThat(post(
                        cause + "/aanwijzingen",
                        "kind",
                        "SOURCE",
                        "source",
                        "CBS",
                        "link",
                        "javascript:x",
                        "certainty",
                        "POSSIBLE"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Dit is geen adres");
        assertThat(post(cause + "/aanwijzingen", "kind", "ONZIN", "certainty", "POSSIBLE"))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(post(
                        cause + "/aanwijzingen",
                        "kind",
                        "SOURCE",
                        "source",
                        "CBS, Kerncijfers",
                        "link",
                        "https://www.example.nl/cbs",
                        "certainty",
                        "PLAUSIBLE"))
                .hasStatus(FOUND);
        assertThat(page(cause).select("a[href='https://www.example.nl/cbs']").text())
                .isEqualTo("CBS, Kerncijfers");
    }

    @Test
    @SignedInAs("participatie")
    void aStaleFormKeepsBothTexts() {
        var cause = causes.get(any());

        var answer = browser.put()
                .uri(cause.path())
                .param("title", cause.title() + "!")
                .param("explanation", "Anders")
                .param("pillarIds", "1")
                .param("version", "" + (cause.version() + 7))
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus(CONFLICT).bodyText().contains("Anders", "net gewijzigd");
    }

    @Test
    @SignedInAs("pijlerleider.leren")
    void aLeaderReadsAndFiltersButDoesNotEdit() {
        assertThat(page("/oorzaken?q=woningen").text()).contains("Woningen zijn te klein voor grote gezinnen");
        assertThat(page("/oorzaken?pijler=gezondheid&zekerheid=ESTABLISHED").text())
                .contains("vochtig")
                .doesNotContain("Er is een tekort aan leraren");
        assertThat(page("/oorzaken?buurt=nederhoven&pijler=&q=").text())
                .contains("Portieken en paden zijn donker", "Eén oorzaak gevonden");
        assertThat(page("/oorzaken?q=%25_x").text()).contains("Hier staan geen oorzaken");
        assertThat(browser.get().uri("/oorzaken?zekerheid=ONZIN")).hasStatus(400);
        assertThat(browser.get().uri("/oorzaken/999999")).hasStatus(NOT_FOUND);
        assertThat(browser.get().uri("/oorzaken/nieuw")).hasStatus(FORBIDDEN);
        assertThat(page("/oorzaken").select("a[href^='/oorzaken/nieuw']")).isEmpty();
        assertThat(page("/pijlers/wonen").text()).contains("Woningen zijn te klein voor grote gezinnen");
        assertThat(page("/zoeken?q=doorstroming").text()).contains("De doorstroming van woningen zit vast");
    }

    @Test
    @SignedInAs("partner.ozhw")
    void aPartnerSeesNoFindingOfOthersNorAFewOfThem() {
        var page = page("/oorzaken/"
                + causes.findFirstByTitleIgnoreCase("De bus past niet bij de vroege dienst")
                        .orElseThrow()
                        .id());

        assertThat(page.text())
                .doesNotContain("wijzen hierop", "wijst hierop")
                .contains("alleen het participatieteam ziet hoeveel");
        assertThat(page.select("#aanwijzingen a[href*=bevindingen]")).isEmpty();
    }

    @Test
    void visitorsSeeNothing() {
        assertThat(browser.get().uri("/oorzaken")).hasStatus(FOUND);
        assertThat(page("/pijlers/wonen").text()).doesNotContain("Woningen zijn te klein voor grote gezinnen");
    }

    @Test
    void whatPointsAtACauseIsNeverRemoved() {
        for (var attempt : List.of("delete from indication", "update indication set words = 'x'")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> database.sql(attempt).update())
                    .withMessageContaining("never changed nor removed");
        }
    }

    @Test
    @SignedInAs("participatie")
    void aListTakesNoMoreStatementsForMoreCauses() {
        var few = statements.during(() -> page("/oorzaken?buurt=nederhoven"));
        var many = statements.during(() -> page("/oorzaken"));

        assertThat(many).isEqualTo(few).isLessThan(14);
        assertThat(statements.during(() -> page("/oorzaken/" + any()))).isLessThan(25);
    }

    private long any() {
        return causes.findFirstByTitleIgnoreCase("De huisartsen zitten vol")
                .orElseThrow()
                .id();
    }

    private MvcTestResult propose(String title, String pillar, long finding) {
        return post(
                "/oorzaken",
                "title",
                title,
                "explanation",
                "Zo zit het.",
                "pillarIds",
                pillar,
                "bevinding",
                "" + finding);
    }

    private MvcTestResult post(String address, String... parameters) {
        var request = browser.post().uri(address).with(csrf());
        for (var index = 0; index < parameters.length; index += 2) {
            if (!parameters[index + 1].isEmpty()) {
                request = request.param(parameters[index], parameters[index + 1]);
            }
        }
        return request.exchange();
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
