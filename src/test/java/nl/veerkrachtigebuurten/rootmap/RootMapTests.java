package nl.veerkrachtigebuurten.rootmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.io.UnsupportedEncodingException;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class RootMapTests {

    private static final String MAP = "/wortelkaart";
    private static final String SMALL = "Woningen zijn te klein voor grote gezinnen";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    @Autowired
    TransactionTemplate transactions;

    @Test
    @SignedInAs("participatie")
    void oneSeesOnlyCausesOfACertaintyAndOnlyTheKindsThatOneAsksFor() {
        assertThat(page(MAP + "?zekerheid=POSSIBLE")
                        .select("svg.rootmap .cause a.node")
                        .eachAttr("aria-label"))
                .isNotEmpty()
                .allMatch(label -> label.startsWith("oorzaak, mogelijk"));
        assertThat(page(MAP + "?zekerheid=ONZIN&toon=ONZIN").select("svg.rootmap .cause"))
                .isNotEmpty();
        var causes = page(MAP + "?toon=oorzaken").select("svg.rootmap g[role=listitem]");
        assertThat(causes.select(".cause")).isNotEmpty();
        assertThat(causes.select(".findings, .intervention, .milestone")).isEmpty();
        assertThat(page(MAP + "?toon=gehoord").select("svg.rootmap .findings")).isNotEmpty();
        assertThat(page(MAP + "?toon=gehoord").select("svg.rootmap .intervention a.node"))
                .isEmpty();
        assertThat(page(MAP + "?toon=aanpak").select("svg.rootmap g[role=listitem].findings"))
                .isEmpty();
        var milestone = database.sql("select min(milestone_id) from intervention_milestone")
                .query(Long.class)
                .single();
        assertThat(page("/mijlpalen/" + milestone).select("a[href='/wortelkaart?van=mijlpaal-" + milestone + "']"))
                .isNotEmpty();
        assertThat(page(MAP + "?toon=oorzaken&van=mijlpaal-" + milestone).select("svg.rootmap .milestone.focus"))
                .isNotEmpty();
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void fromWhatASchoolSawToAMilestoneOfWonenIsOnePage() {
        var finding = database.sql("select id from finding where words like 'Kinderen slapen thuis met vier of meer%'")
                .query(Long.class)
                .single();
        assertThat(page("/buurtscans/kloosstraat-2024/bevindingen/" + finding)
                        .select("a[href='/wortelkaart?van=bevinding-" + finding + "']"))
                .isNotEmpty();

        var page = page(MAP + "?van=bevinding-" + finding);

        var picture = page.select("svg.rootmap a[aria-label]").eachAttr("aria-label");
        assertThat(picture)
                .anyMatch(label -> label.startsWith("bevinding, Knelpunt: Kinderen slapen thuis"))
                .anyMatch(label -> label.matches("mijlpaal, [a-z ]+: Eerste twintig woningen met een extra kamer"))
                .contains(
                        "oorzaak, vastgesteld: " + SMALL,
                        "interventie, loopt: Muren door: twee flats worden één",
                        "Toon de omgeving van " + SMALL);
        assertThat(page.select(".outline").text())
                .contains("wijst op " + SMALL, "wordt aangepakt door Muren door", "brengt dichterbij Eerste twintig");
        assertThat(page.select("table tr").text()).contains("leidt tot");
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void withoutTheInterventionTheCauseStandsUnderZonderInterventieAtOnce() {
        assertThat(page(MAP + "/vragen/zonder-interventie").text()).doesNotContain(SMALL);
        transactions.executeWithoutResult(open -> {
            database.sql("delete from intervention_cause where cause_id = (select id from cause where title = ?)")
                    .param(SMALL)
                    .update();
            assertThat(page(MAP + "/vragen/zonder-interventie").text()).contains(SMALL);
            open.setRollbackOnly();
        });
    }

    @Test
    @SignedInAs("stuurgroep")
    void aCircleIsToldAndHangsNothing() {
        var money = database.sql("select id from cause where title like 'Geldzorgen%'")
                .query(Long.class)
                .single();

        assertThat(page(MAP + "?van=oorzaak-" + money).select(".outline").text())
                .contains("kringloop: staat hierboven");
        assertThat(page(MAP + "?van=oorzaak-" + money + "&ver=1").select("svg.rootmap g.focus"))
                .hasSize(1);
        assertThat(page(MAP + "?pijler=veiligheid").text())
                .contains("Portieken en paden zijn donker")
                .doesNotContain("De huisartsen zitten vol");
        assertThat(page(MAP + "?buurt=heerjansdam").text()).contains("Hier staat nog niets");
        assertThat(browser.get().uri(MAP + "?van=oorzaak-999999")).hasStatus(NOT_FOUND);
        assertThat(browser.get().uri(MAP + "?van=onzin")).hasStatus(NOT_FOUND);
    }

    @Test
    @SignedInAs("partner.ozhw")
    void outsideTheTeamNoSmallNumberIsToldAndNoFindingOfOthers() {
        var text = page(MAP).text();

        assertThat(text)
                .contains("enkele bevindingen")
                .doesNotContainPattern("\\b[1-4] bevinding(en)?\\b")
                .doesNotContain("Knelpunt");
        var finding = database.sql("select min(finding_id) from indication i join finding f on f.id = i.finding_id"
                        + " where f.author_name <> 'Ahmed Riahi'")
                .query(Long.class)
                .single();
        assertThat(browser.get().uri(MAP + "?van=bevinding-" + finding)).hasStatus(NOT_FOUND);
        assertThat(browser.get().uri(MAP + "/vragen/niet-geduid")).hasStatus(NOT_FOUND);
        assertThat(page("/mijn").text()).contains("Oorzaken zonder interventie").doesNotContain("die niemand duidde");
    }

    @Test
    @SignedInAs("participatie")
    void theQuestionsAreAnsweredAndCountedOnTheStartPage() {
        assertThat(page("/mijn").select("a[href^=/wortelkaart/vragen/]")).hasSize(5);
        assertThat(page(MAP + "/vragen/twee-pijlers").text()).contains(SMALL);
        assertThat(page(MAP + "/vragen/zonder-interventie").text()).contains("De huisartsen zitten vol");
        assertThat(page(MAP + "/vragen/zonder-bevinding").text()).doesNotContain("Proef met een jongerenbus");
        assertThat(page(MAP + "/vragen/niet-geduid").select("a[href*=/bevindingen/]"))
                .isNotEmpty();
        assertThat(page(MAP + "/vragen/zonder-oorzaak").text()).doesNotContain("Eerste twintig woningen");
        assertThat(browser.get().uri(MAP + "/vragen/onzin")).hasStatus(NOT_FOUND);
        assertThat(page(MAP).text()).contains("bevindingen: knelpunt");
    }

    @Test
    void visitorsSeeNothing() {
        assertThat(browser.get().uri(MAP)).hasStatus(FOUND);
    }

    @Test
    @SignedInAs("participatie")
    void aPictureStaysSmallAmongTwoThousandCauses() {
        var few = statements.during(() -> page(MAP));
        transactions.executeWithoutResult(open -> {
            database.sql("insert into cause (version, title, explanation, certainty, author_id, author, written_at)"
                            + " select 0, 'Groot ' || n, 'Uitleg', 'POSSIBLE', (select min(id) from person), 'Wie', now()"
                            + " from generate_series(1, 2000) n")
                    .update();
            database.sql(
                            "insert into causal_link (version, cause_id, effect_id, certainty, author_id, author, written_at)"
                                    + " select 0, a.id, b.id, 'POSSIBLE', (select min(id) from person), 'Wie', now() from"
                                    + " (select id, row_number() over (order by id) n from cause where title like 'Groot %') a"
                                    + " join (select id, row_number() over (order by id) n from cause where title like 'Groot %') b"
                                    + " on b.n in ((a.n * 7) % 2000 + 1, (a.n * 13) % 2000 + 1, (a.n * 29) % 2000 + 1, (a.n * 31) % 2000 + 1, a.n + 1)"
                                    + " and a.id <> b.id on conflict do nothing")
                    .update();
            database.sql("analyze cause").update();
            database.sql("analyze causal_link").update();
            var many = statements.during(() -> page(MAP));
            var around = page(MAP + "?ver=4&van=oorzaak-"
                    + database.sql("select max(id) from cause")
                            .query(Long.class)
                            .single());

            assertThat(many).isLessThanOrEqualTo(few).isLessThan(20);
            assertThat(around.select("svg.rootmap a.node")).hasSizeBetween(10, 75);
            assertThat(around.text()).contains("en nog");
            open.setRollbackOnly();
        });
    }

    @Test
    @SignedInAs("programmabureau")
    void amongManyThoseWithTheMostLinesAreShown() {
        transactions.executeWithoutResult(open -> {
            database.sql("insert into cause (version, title, explanation, certainty, author_id, author, written_at)"
                            + " select 0, title, 'Uitleg', 'POSSIBLE', (select min(id) from person), 'Wie', now()"
                            + " from (select 'Los ' || n from generate_series(1, 60) n union all"
                            + " select unnest(array['Spil van alles', 'Put van alles'])) them (title)")
                    .update();
            database.sql(
                            "insert into causal_link (version, cause_id, effect_id, certainty, author_id, author, written_at)"
                                    + " select 0, a.id, b.id, 'POSSIBLE', (select min(id) from person), 'Wie', now()"
                                    + " from cause a, cause b where a.title = 'Spil van alles' and b.title like 'Los 1%'"
                                    + " or a.title like 'Los 2%' and b.title = 'Put van alles'")
                    .update();

            assertThat(page("/wortelkaart").text()).contains("Spil van alles", "Put van alles");
            open.setRollbackOnly();
        });
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
