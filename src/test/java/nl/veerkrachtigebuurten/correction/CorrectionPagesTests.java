package nl.veerkrachtigebuurten.correction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was wrongly linked is taken back, and stays readable as such. */
@PortalTest
class CorrectionPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Test
    @SignedInAs("participatie")
    void aFindingThatPointsWronglyNoLongerCountsAndMayPointAgain() {
        var cause = one("select max(id) from cause");
        var finding = one("select max(f.id) from finding f where f.withdrawn_at is null"
                + " and not exists (select from indication i where i.finding_id = f.id)");
        point(cause, finding);
        var before = counted(cause);
        var link = one("select max(id) from indication where finding_id = " + finding);
        var take = "/oorzaken/" + cause + "/aanwijzingen/" + link + "/intrekking";
        assertThat(page("/oorzaken/" + cause).select("a[href='" + take + "']")).hasSize(1);

        assertThat(post(take, "reason", "")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(post(take, "reason", "Verkeerd vinkje.")).hasStatus3xxRedirection();
        assertThat(post(take, "reason", "Nog eens.")).hasStatus3xxRedirection();

        assertThat(counted(cause)).isEqualTo(before - 1);
        assertThat(page("/oorzaken/" + cause).select("#ingetrokken").text())
                .contains("Verkeerd vinkje.", "Wijst op deze oorzaak")
                .doesNotContain("Nog eens.");
        assertThat(page(take).text()).contains("Ingetrokken door");
        assertThat(browser.get().uri("/wortelkaart?van=bevinding-" + finding)).hasStatusOk();
        assertThat(page("/wortelkaart?van=bevinding-" + finding).select(".rootmap .cause a.node"))
                .isEmpty();

        point(cause, finding);
        point(cause, finding);
        assertThat(counted(cause)).isEqualTo(before);
        var again = one("select max(id) from indication where finding_id = " + finding);
        assertThat(post("/oorzaken/" + cause + "/aanwijzingen/" + again + "/intrekking", "reason", "Toch niet."))
                .hasStatus3xxRedirection();
    }

    @Test
    @SignedInAs("participatie")
    void aCauseThatDoesNotLeadToAnotherIsTakenOffTheMap() {
        var cause = one("select max(id) from cause");
        var effect = one("select min(c.id) from cause c where c.id <> " + cause
                + " and not exists (select from causal_link l where l.cause_id = " + cause
                + " and l.effect_id = c.id)");
        var take = lead(cause, effect);
        assertThat(page("/oorzaken/" + cause).select("a[href='" + take + "']")).hasSize(1);
        assertThat(page("/oorzaken/" + effect).select("a[href='" + take + "']")).hasSize(1);

        assertThat(post(take, "reason", "Dat is andersom.")).hasStatus3xxRedirection();

        assertThat(page("/oorzaken/" + cause).select("a[href='" + take + "']")).isEmpty();
        assertThat(page("/oorzaken/" + cause).select("#ingetrokken").text()).contains("Leidt tot", "Dat is andersom.");
        assertThat(led(cause, effect)).isZero();
        var again = lead(cause, effect);
        assertThat(again).isNotEqualTo(take);
        assertThat(led(cause, effect)).isEqualTo(1);
        assertThat(post(again, "reason", "Toch niet.")).hasStatus3xxRedirection();
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void onlyTheTeamTakesBack() {
        var link = one("select min(id) from indication");
        var cause = one("select cause_id from indication where id = " + link);
        var take = "/oorzaken/" + cause + "/aanwijzingen/" + link + "/intrekking";
        assertThat(browser.get().uri(take)).hasStatus(FORBIDDEN);
        assertThat(post(take, "reason", "Weg ermee.")).hasStatus(FORBIDDEN);
        assertThat(page("/oorzaken/" + cause).select("a[href$=intrekking]")).isEmpty();
    }

    @Test
    @SignedInAs("participatie")
    void aLinkOfAnotherCauseIsNotFoundAndWhatWasTakenBackIsKept() {
        var link = one("select min(id) from indication");
        var other = one("select max(c.id) from cause c join indication i on i.cause_id <> c.id where i.id = " + link);
        assertThat(browser.get().uri("/oorzaken/" + other + "/aanwijzingen/" + link + "/intrekking"))
                .hasStatus(NOT_FOUND);
        for (var sql : List.of("update indication_withdrawal set reason = 'x'", "delete from indication_withdrawal")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> database.sql(sql).update());
        }
    }

    private long led(long cause, long effect) {
        return one("select count(*) from live_causal_link where cause_id = " + cause + " and effect_id = " + effect);
    }

    /** @return where that is taken back */
    private String lead(long cause, long effect) {
        var title = database.sql("select title from cause where id = ?")
                .param(effect)
                .query(String.class)
                .single();
        assertThat(post("/oorzaken/" + cause + "/gevolgen", "effect", title, "certainty", "POSSIBLE"))
                .hasStatus3xxRedirection();
        return "/oorzaken/" + cause + "/gevolgen/" + one("select max(id) from causal_link where cause_id = " + cause)
                + "/intrekking";
    }

    private void point(long cause, long finding) {
        assertThat(post(
                        "/oorzaken/" + cause + "/aanwijzingen",
                        "kind",
                        "FINDING",
                        "bevinding",
                        "" + finding,
                        "certainty",
                        "POSSIBLE"))
                .hasStatus3xxRedirection();
    }

    private long counted(long cause) {
        return one("select count(*) from live_indication where kind = 'FINDING' and cause_id = " + cause);
    }

    private long one(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = browser.post().uri(path).with(csrf());
        for (var index = 0; index < fields.length; index += 2) {
            request.param(fields[index], fields[index + 1]);
        }
        return request.exchange();
    }

    private Document page(String path) {
        var page = browser.get().uri(path).exchange();
        assertThat(page).hasStatusOk();
        return Jsoup.parse(new String(page.getResponse().getContentAsByteArray(), UTF_8));
    }
}
