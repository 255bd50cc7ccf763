package nl.veerkrachtigebuurten.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.nio.charset.StandardCharsets;
import nl.veerkrachtigebuurten.DatabaseTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.VeraPdf;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class DifferenceControllerTests {

    private static final String SPRING = "?van=2025-05-01&tot=2025-07-01";
    private static final String WHY = "De cijfers over te kleine woningen klopten niet";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Test
    @SignedInAs("stuurgroep")
    void tellsMembersWhatChangedAndWhy() {
        var page = Jsoup.parse(body(get("/routekaart/vergelijken" + SPRING)));

        assertThat(page.select(".changes h2").eachText())
                .containsExactly("Toegevoegd (10)", "Bereikt (7)", "Verschoven (3)");
        assertThat(page.select(".changes:contains(Verschoven) li:contains(Wonen)")
                        .text())
                .contains("medio mei 2025", "begin juli 2025", "51 dagen later", WHY, "Gerben Prins");
        assertThat(page.select("a[href^=/mijlpalen/]")).isNotEmpty();
    }

    @Test
    void tellsVisitorsWhatChangedWithoutWhatMembersSaid() {
        assertThat(body(get("/routekaart/vergelijken" + SPRING)))
                .contains("begin juli 2025", "Leden lezen ook de redenen")
                .doesNotContain(WHY, "Gerben Prins", "href=\"/mijlpalen/");
        assertThat(body(get("/routekaart/vergelijken.csv" + SPRING))).doesNotContain(WHY);
    }

    @Test
    @SignedInAs("stuurgroep")
    void comparesWithTheNewestBaselineByItself() {
        var page = body(get("/routekaart/vergelijken"));

        assertThat(page).contains("is het ijkpunt ‘Bij het uitvoeringsprogramma’", "17 maart 2026", "Verschoven (");
    }

    @Test
    void saysThatNothingChanged() {
        assertThat(body(get("/routekaart/vergelijken?van=2025-12-24&tot=2025-12-25")))
                .contains("Er is niets veranderd");
    }

    @Test
    void saysBesideTheFieldsWhatIsWrong() {
        var wrong = get("/routekaart/vergelijken?van=eens&tot=2099-01-01");
        assertThat(wrong).hasStatus(UNPROCESSABLE_CONTENT);
        var page = Jsoup.parse(body(wrong));
        assertThat(page.select("#van-error").text()).contains("‘eens’ kunnen wij niet als dag lezen");
        assertThat(page.select("#tot-error").text()).contains("moet nog komen");
        assertThat(page.select("#van").val()).isEqualTo("eens");

        var reversed = get("/routekaart/vergelijken?van=2025-07-01&tot=2025-05-01");
        assertThat(reversed).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(body(reversed)).contains("vóór de tweede dag");
        assertThat(get("/routekaart/vergelijken.csv?van=eens"))
                .hasRedirectedUrl("/routekaart/vergelijken?van=eens&tot=2026-03-17");
        assertThat(get("/routekaart/vergelijken.pdf?van=eens")).hasStatus3xxRedirection();
    }

    @Test
    @SignedInAs("stuurgroep")
    void goesOutAsRowsThatHoldNoFormula() {
        database.sql("""
                insert into milestone_past (id, edit_id, edit_kind, title, lane, owner_id, moment_words, moment_latest, published, planned_on)
                select 1000000, max(e.id), 0, '=1+1', 'GOVERNANCE', (select min(id) from seat), 'uiterlijk eind 2026', '2026-12-31', false, '2026-03-17'
                  from edit e where edited_at > '2026-03-17' and edited_at < '2026-03-18'""").update();
        var answer = get("/routekaart/vergelijken.csv?van=2025-05-01");
        var rows = body(answer);

        assertThat(answer).hasContentType("text/csv;charset=UTF-8");
        assertThat(rows)
                .startsWith("\ufeffWat;Mijlpaal;Pijlers;Eigenaar;Was;Is geworden;Dagen later;Reden;Nummer")
                .contains(
                        "verschoven;Uitvoeringsplan Wonen opgeleverd;Wonen;Pijlerleider Wonen;medio mei 2025;begin juli 2025;51;",
                        WHY)
                .contains("toegevoegd;'=1+1;")
                .doesNotContain(";=1+1");
    }

    @Test
    @SignedInAs("stuurgroep")
    void goesOutOnPaper() {
        var answer = get("/routekaart/vergelijken.pdf" + SPRING);

        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .contains("routekaart-2025-05-01-2025-07-01.pdf");
        assertThat(VeraPdf.problems(answer.getResponse().getContentAsByteArray()))
                .isEmpty();
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
