package nl.veerkrachtigebuurten.assembly;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

/** All that was heard at a bijeenkomst goes in on one page. */
@PortalTest
class AssemblyPagesTests {

    private static final String SCAN = "/buurtscans/noord-2026";
    private static final String ASSEMBLIES = SCAN + "/bijeenkomsten";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private final String key = UUID.randomUUID().toString();

    @Test
    @SignedInAs("participatie")
    void aLineFarBeyondThePageIsRefused() {
        assertThat(browser.post()
                        .uri(ASSEMBLIES)
                        .param("rows[99999].words", "x")
                        .with(csrf())
                        .exchange())
                .hasStatus(NOT_FOUND);
    }

    @Test
    @SignedInAs("participatie")
    void manyFindingsAreWrittenDownAtOnceAndTwiceMakesNothingTwice() {
        assertThat(page(SCAN).select("a[href='" + ASSEMBLIES + "/nieuw']")).isNotEmpty();
        assertThat(page(ASSEMBLIES + "/nieuw").select("fieldset")).hasSize(10);
        var sent = hear("0", "kans", "Een moestuin op het dak.", "3", "behoefte", "Een bankje bij de bus.");
        assertThat(sent).hasStatus3xxRedirection();
        var receipt = String.valueOf(sent.getResponse().getRedirectedUrl());

        assertThat(page(receipt).text())
                .contains("2 bevindingen van deze bijeenkomst", "Een moestuin op het dak.", "Een bankje bij de bus.");
        assertThat(hear("0", "kans", "Een moestuin op het dak.", "3", "behoefte", "Een bankje bij de bus.")
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(receipt);
        assertThat(number()).isEqualTo(2);
        assertThat(page(ASSEMBLIES).text()).contains("Avond " + key, "2 bevindingen");
        browser.post()
                .uri("/buurtscans/plaatsen")
                .param("purpose", "CARE")
                .param("words", "Nakijken waar het was")
                .with(csrf())
                .exchange();
        var finding = page(receipt).select(".findings a").first().attr("href");
        assertThat(page(finding).text()).contains("Gehoord op een bijeenkomst", "in de kantine", "Bijeenkomst");
    }

    @Test
    @SignedInAs("participatie")
    void whatIsNewInASecondSubmissionIsNotLost() {
        hear("0", "kans", "Een eerste plan.");
        var again = hear("0", "kans", "Een eerste plan.", "1", "kans", "Een tweede plan.");
        assertThat(again).hasStatus(UNPROCESSABLE_CONTENT);
        var form = read(again);
        assertThat(form.select("textarea").eachText()).containsExactly("Een tweede plan.");
        assertThat(form.select("[name=key]").val()).isNotEqualTo(key);
        assertThat(number()).isEqualTo(1);
    }

    @Test
    @SignedInAs("participatie")
    void eachLineIsJudgedByItselfAndNothingTypedIsLost() {
        var back = hear("0", "", "Zonder soort.", "2", "kans", "Bel mij op 06-12345678.", "4", "kans", "Goed zo.");
        assertThat(back).hasStatus(UNPROCESSABLE_CONTENT);
        var form = read(back);
        assertThat(form.getElementById("rows[0].kind-error").text()).contains("Kies wat voor bevinding");
        assertThat(form.getElementById("rows[2].words-error").text()).isNotBlank();
        assertThat(form.getElementById("rows[4].words-error")).isNull();
        assertThat(form.select("textarea").eachText()).contains("Zonder soort.", "Bel mij op 06-12345678.", "Goed zo.");
        assertThat(form.select("[name=confirmed]")).hasSize(1);
        assertThat(hear()).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("Schrijf ten minste één ding op");
        assertThat(number()).isZero();
    }

    @Test
    @SignedInAs("participatie")
    void aDayThatCannotBeReadKeepsAllLines() {
        var back = post("title", "Avond", "heldOn", "gisteren", "rows[1].kind", "kans", "rows[1].words", "Een kas.");
        assertThat(back).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(read(back).select("textarea").eachText()).contains("Een kas.");
        assertThat(read(back).getElementById("heldOn-error").text()).isNotBlank();
    }

    @Test
    @SignedInAs("participatie")
    void tenMoreLinesKeepWhatWasTyped() {
        var more = post("title", "Avond", "more", "true", "rows[9].kind", "kans", "rows[9].words", "Een oven.");
        assertThat(more).hasStatusOk();
        assertThat(read(more).select("fieldset")).hasSize(20);
        assertThat(read(more).select("textarea").eachText()).containsExactly("Een oven.");
        assertThat(read(more).select("option[selected]").val()).isEqualTo("kans");
        assertThat(read(more).select(".error-summary")).isEmpty();
    }

    @Test
    @SignedInAs("partner.ozhw")
    void aPartnerSeesOnlyTheirOwn() {
        var other =
                database.sql("select min(id) from assembly").query(Long.class).single();
        assertThat(browser.get().uri(ASSEMBLIES + "/" + other)).hasStatus(NOT_FOUND);
        var mine = hear("0", "kans", "Een schoolplein voor iedereen.");
        assertThat(page(String.valueOf(mine.getResponse().getRedirectedUrl())).text())
                .contains("Een schoolplein voor iedereen.");
        assertThat(page(ASSEMBLIES).text()).contains("Avond " + key).doesNotContain("Bewonersavond over het plein");
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void whoAddsNoFindingsReadsThem() {
        assertThat(browser.get().uri(ASSEMBLIES + "/nieuw")).hasStatus(FORBIDDEN);
        assertThat(hear("0", "kans", "Niets.")).hasStatus(FORBIDDEN);
        assertThat(page(ASSEMBLIES).text()).contains("Bewonersavond over het plein", "6 bevindingen");
    }

    @Test
    void whatWasHeardIsKept() {
        for (var sql : List.of("update assembly set title = 'x'", "delete from assembly_finding")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> database.sql(sql).update());
        }
    }

    private MvcTestResult hear(String... lines) {
        var fields = new ArrayList<>(
                List.of("title", "Avond " + key, "heldOn", "2026-02-03", "place", "in de kantine", "key", key));
        for (var index = 0; index < lines.length; index += 3) {
            fields.addAll(List.of("rows[" + lines[index] + "].kind", lines[index + 1]));
            fields.addAll(List.of("rows[" + lines[index] + "].words", lines[index + 2]));
        }
        return post(fields.toArray(String[]::new));
    }

    private MvcTestResult post(String... fields) {
        var request = browser.post().uri(ASSEMBLIES).with(csrf());
        for (var row = 0; row < 10; row++) {
            if (!List.of(fields).contains("rows[" + row + "].words")) {
                request.param("rows[" + row + "].words", "");
            }
            request.param("rows[" + row + "].meaning", "");
        }
        for (var index = 0; index < fields.length; index += 2) {
            request.param(fields[index], fields[index + 1]);
        }
        return request.exchange();
    }

    private int number() {
        return database.sql("select count(*) from assembly_finding h join assembly a on a.id = h.assembly_id"
                        + " where a.title = ?")
                .param("Avond " + key)
                .query(Integer.class)
                .single();
    }

    private Document page(String path) {
        var page = browser.get().uri(path).exchange();
        assertThat(page).hasStatusOk();
        return read(page);
    }

    private static Document read(MvcTestResult page) {
        return Jsoup.parse(new String(page.getResponse().getContentAsByteArray(), UTF_8));
    }
}
