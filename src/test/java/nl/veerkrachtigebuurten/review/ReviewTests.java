package nl.veerkrachtigebuurten.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The team says what it makes of findings, one after another. */
@PortalTest
class ReviewTests {

    private static final String SCAN = "/buurtscans/noord-2026";
    private static final String REVIEW = SCAN + "/beoordelen";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Test
    @SignedInAs("participatie")
    void oneFindingComesAfterAnother() {
        var first = shown(REVIEW);
        var answer = judge(first, "COUNTS", "");
        assertThat(answer).hasStatus3xxRedirection();
        var second = shown(String.valueOf(answer.getResponse().getRedirectedUrl()));

        assertThat(second).isGreaterThan(first);
        assertThat(shown(REVIEW)).isNotEqualTo(first);
        assertThat(standing(first)).isEqualTo("COUNTS");
        assertThat(browser.get().uri(SCAN + "/bevindingen/" + first))
                .bodyText()
                .contains("Wat het team ervan vindt", "Telt mee");
    }

    @Test
    @SignedInAs("participatie")
    void onlyWhatDoesNotBelongHereIsLeftOutOfTheCounts() {
        var before = total();
        judge(shown(REVIEW), "SEEN", "");
        judge(shown(REVIEW), "ASKS", "Welke straat?");
        assertThat(total()).isEqualTo(before);

        var out = shown(REVIEW);
        assertThat(judge(out, "OUT", ""))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Schrijf op waarom");
        assertThat(total()).isEqualTo(before);
        assertThat(judge(out, "OUT", "Dit gaat over een andere stad.")).hasStatus3xxRedirection();
        assertThat(total()).isEqualTo(before - 1);
        assertThat(standing(out)).isEqualTo("OUT");
    }

    @Test
    @SignedInAs("participatie")
    void enterInTheReasonChoosesNothing() throws Exception {
        var shown = shown(REVIEW);
        var page =
                Jsoup.parse(browser.get().uri(REVIEW).exchange().getResponse().getContentAsString(UTF_8));
        assertThat(page.select("form[data-review] button").first().attr("name")).isEmpty();

        var back = browser.post()
                .uri(REVIEW)
                .param("finding", String.valueOf(shown))
                .param("reason", "Nog geen antwoord.")
                .with(csrf())
                .exchange();

        assertThat(back).hasStatus(UNPROCESSABLE_CONTENT);
        var again = Jsoup.parse(back.getResponse().getContentAsString(UTF_8));
        assertThat(again.select("#verdict-error").text()).startsWith("Kies een antwoord");
        assertThat(again.select("#reason").val()).isEqualTo("Nog geen antwoord.");
        assertThat(standing(shown)).isEqualTo("NEW");
    }

    @Test
    @SignedInAs("participatie")
    void whatTheTeamAsksWaitsForTheWriter() {
        var words = "Aangevuld " + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        browser.post()
                .uri(SCAN + "/bevindingen")
                .param("words", words)
                .param("kind", "NEED")
                .param("heardBy", "SURVEY")
                .param("heardOn", "2026-03-01")
                .with(csrf())
                .exchange();
        var id = database.sql("select id from finding where words = ?")
                .param(words)
                .query(Long.class)
                .single();
        assertThat(standing(id)).isEqualTo("NEW");

        judge(id, "ASKS", "Van wie kwam dit vlinderplan?");

        assertThat(browser.get().uri("/mijn")).bodyText().contains("Van wie kwam dit vlinderplan?");
        assertThat(browser.get().uri(REVIEW + "?stand=ASKS&na=" + (id - 1)))
                .bodyText()
                .contains(words);
    }

    @Test
    void whatWasSaidIsNeverChangedOrRemoved() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("update finding_review set verdict = 'SEEN'")
                        .update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("delete from finding_review").update());
    }

    @Test
    @SignedInAs("programmabureau")
    void onlyTheTeamReviews() {
        assertThat(browser.get().uri(REVIEW)).hasStatus(FORBIDDEN);
        assertThat(judge(1, "COUNTS", "")).hasStatus(FORBIDDEN);
    }

    private MvcTestResult judge(long finding, String verdict, String reason) {
        return browser.post()
                .uri(REVIEW)
                .param("finding", String.valueOf(finding))
                .param("verdict", verdict)
                .param("reason", reason)
                .with(csrf())
                .exchange();
    }

    private long shown(String address) {
        var page = browser.get().uri(address).exchange();
        assertThat(page).hasStatusOk();
        var html = new String(page.getResponse().getContentAsByteArray(), UTF_8);
        return Long.parseLong(Jsoup.parse(html).select("[name=finding]").val());
    }

    private String standing(long finding) {
        return database.sql("select standing from finding_standing where finding_id = ?")
                .param(finding)
                .query(String.class)
                .single();
    }

    private int total() {
        return database.sql("select sum(number)::int from finding_tally where pillar_id is null")
                .query(Integer.class)
                .single();
    }
}
