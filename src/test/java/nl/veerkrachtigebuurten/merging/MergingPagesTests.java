package nl.veerkrachtigebuurten.merging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
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

/** The team takes findings together and apart. */
@PortalTest
class MergingPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    @Test
    @SignedInAs("participatie")
    void whatSaysTheSameBecomesOneAndBothPagesTellIt() {
        var stays = tell("De zebravlinder landt op het plein.");
        var goes = tell("Op het plein landt de zebravlinder.");
        point(goes);

        assertThat(page(path(goes) + "/samenvoeging").text()).contains("De zebravlinder landt op het plein.");
        assertThat(page(path(goes) + "/samenvoeging?q=" + stays).text()).contains("De zebravlinder landt");
        assertThat(page(path(goes) + "/samenvoeging?met=" + stays).text())
                .contains("Wat ervan wordt", "wijst daarna ook op", "Deze blijft");
        assertThat(merge(goes, stays, "")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(merge(goes, stays, "Hetzelfde plein.")).hasStatus3xxRedirection();
        assertThat(merge(goes, stays, "Nog een keer getikt.")).hasStatus3xxRedirection();

        assertThat(page(path(goes)).text())
                .contains("Deze bevinding gaat verder in", "nr. " + stays, "Hetzelfde plein.", "landt de zebravlinder");
        assertThat(page(path(stays)).text()).contains("komt voort uit", "nr. " + goes, "opgeschreven door Lotte");
        assertThat(pointing(stays)).isEqualTo(1);
        assertThat(pointing(goes)).isZero();
        assertThat(page(scan() + "/bevindingen?q=zebravlinder").select(".findings > li"))
                .hasSize(1);
        assertThat(merge(stays, goes, "Andersom."))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("telt niet meer mee");
    }

    @Test
    @SignedInAs("participatie")
    void whatSaysTwoThingsIsSeenFirstAndThenSplit() {
        var one = tell("De ijsvogel zingt en de otter zwemt.");
        point(one);
        assertThat(page(path(one) + "/splitsing").select("textarea").eachText())
                .contains("De ijsvogel zingt en de otter zwemt.");
        assertThat(split(one, "Hetzelfde.", "Hetzelfde.", false)).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(split(one, "Bel 06-12345678.", "De otter zwemt.", false)).hasStatus(UNPROCESSABLE_CONTENT);

        assertThat(split(one, "De ijsvogel zingt.", "De otter zwemt.", true))
                .hasStatusOk()
                .bodyText()
                .contains("Wat ervan wordt", "De otter zwemt.");
        assertThat(numberOf("finding_succession where finding_id = " + one)).isZero();
        assertThat(split(one, "De ijsvogel zingt.", "De otter zwemt.", false)).hasStatus3xxRedirection();
        assertThat(split(one, "De ijsvogel zingt.", "De otter zwemt.", false)).hasStatus3xxRedirection();

        var parts = database.sql("select successor_id from finding_succession where finding_id = ? order by 1")
                .param(one)
                .query(Long.class)
                .list();
        assertThat(parts).hasSize(2);
        assertThat(page(path(one)).text()).contains("is gesplitst in", "De ijsvogel zingt.", "De otter zwemt.");
        browser.post()
                .uri("/buurtscans/plaatsen")
                .param("purpose", "CARE")
                .param("words", "Nakijken waar het was")
                .with(csrf())
                .exchange();
        for (var part : parts) {
            assertThat(page(path(part)).text()).contains("bij de vijver", "15 januari 2026", "komt voort uit");
            assertThat(pointing(part)).isEqualTo(1);
        }
    }

    @Test
    @SignedInAs("participatie")
    void findingsOfAnotherScanAreNotMerged() {
        var one = tell("De das graaft.");
        var elsewhere = database.sql(
                        "select min(f.id) from finding f join buurtscan s on s.id = f.buurtscan_id where s.slug = 'noord-2026'")
                .query(Long.class)
                .single();
        assertThat(merge(one, elsewhere, "Hetzelfde.")).hasStatus(NOT_FOUND);
        assertRefused(one, elsewhere, true);
    }

    @Test
    @SignedInAs("participatie")
    void theDatabaseRefusesCirclesAndWhatStillCounts() {
        var one = tell("De wezel rent.");
        var two = tell("Rent de wezel?");
        var three = tell("De wezel rende.");
        assertRefused(one, two, false);
        assertRefused(one, one, true);
        merge(one, two, "Zelfde.");
        merge(two, three, "Zelfde.");
        assertRefused(three, one, true);
        assertRefused(one, three, true);
        for (var sql : List.of("update finding_succession set reason = 'Anders'", "delete from finding_succession")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> database.sql(sql).update());
        }
        assertThat(page(path(one)).text()).contains("Vandaag leeft dit voort in", "De wezel rende.");
        assertThat(page(path(three)).text()).contains("nr. " + one, "nr. " + two);
    }

    @Test
    @SignedInAs("participatie")
    void aPageTakesNoMoreStatementsForALongerHistory() {
        var last = tell("De kraai 0.");
        var few = statements.during(() -> page(path(last)));
        for (var count = 1; count < 6; count++) {
            merge(tell("De kraai " + count + "."), last, "Zelfde kraai.");
        }
        page(path(last));
        assertThat(statements.during(() -> page(path(last)))).isLessThanOrEqualTo(few + 1);
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void onlyTheTeamMergesAndSplits() {
        var any = database.sql("select max(id) from finding where withdrawn_at is null")
                .query(Long.class)
                .single();
        var path = database.sql("select '/buurtscans/' || s.slug || '/bevindingen/' || f.id from finding f"
                        + " join buurtscan s on s.id = f.buurtscan_id where f.id = ?")
                .param(any)
                .query(String.class)
                .single();
        assertThat(browser.get().uri(path + "/samenvoeging")).hasStatus(FORBIDDEN);
        assertThat(browser.get().uri(path + "/splitsing")).hasStatus(FORBIDDEN);
        assertThat(browser.get().uri(path)).hasStatusOk().bodyText().doesNotContain("Zegt twee dingen");
    }

    private void assertRefused(long one, long other, boolean withdrawn) {
        var sql = (withdrawn
                        ? "with gone as (update finding set withdrawn_at = coalesce(withdrawn_at, now()),"
                                + " withdrawn_why = coalesce(withdrawn_why, 'x') where id = " + one + ") "
                        : "")
                + "insert into finding_succession (version, finding_id, successor_id, kind, reason, author_name, created_at)"
                + " values (0, ?, ?, 'MERGED', 'Zelfde', 'Lotte', now())";
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql(sql).params(one, other).update());
    }

    private String scan() {
        return "/buurtscans/" + Team.scan(database);
    }

    private String path(long id) {
        return scan() + "/bevindingen/" + id;
    }

    private long tell(String words) {
        var key = UUID.randomUUID();
        var made = post(
                scan() + "/bevindingen",
                "key",
                "" + key,
                "words",
                words,
                "kind",
                "NEED",
                "heardBy",
                "SURVEY",
                "heardOn",
                "2026-01-15",
                "place",
                "bij de vijver");
        assertThat(made).hasStatus3xxRedirection();
        return database.sql("select id from finding where key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }

    private void point(long finding) {
        var cause = database.sql("select min(id) from cause").query(Long.class).single();
        assertThat(post(
                        "/oorzaken/" + cause + "/aanwijzingen",
                        "kind",
                        "FINDING",
                        "bevinding",
                        "" + finding,
                        "certainty",
                        "PLAUSIBLE"))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult merge(long one, long other, String reason) {
        return post(path(one) + "/samenvoeging", "other", "" + other, "reason", reason);
    }

    private MvcTestResult split(long one, String first, String second, boolean looks) {
        return post(
                path(one) + "/splitsing",
                "key",
                UUID.nameUUIDFromBytes(("split" + one).getBytes(UTF_8)).toString(),
                "version",
                "0",
                "firstWords",
                first,
                "firstKind",
                "NEED",
                "secondWords",
                second,
                "secondKind",
                "OPPORTUNITY",
                "reason",
                "Twee dieren.",
                "looks",
                "" + looks);
    }

    private int pointing(long finding) {
        return numberOf("live_indication where finding_id = " + finding);
    }

    private int numberOf(String rows) {
        return database.sql("select count(*) from " + rows).query(Integer.class).single();
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
