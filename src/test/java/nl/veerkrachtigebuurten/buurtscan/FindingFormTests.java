package nl.veerkrachtigebuurten.buurtscan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Writing down what was heard. */
@PortalTest
@SignedInAs("participatie")
class FindingFormTests {

    private static final String LIST = "/buurtscans/noord-2026/bevindingen";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private final String key = UUID.randomUUID().toString();

    @Test
    void oneTapMakesOneFindingHoweverOftenItArrives() {
        var first = add("Vijf keer gestuurd.", false);
        var second = add("Vijf keer gestuurd.", false);

        assertThat(first).hasStatus3xxRedirection();
        assertThat(second).hasStatus3xxRedirection();
        assertThat(second.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(number("Vijf keer gestuurd.")).isEqualTo(1);
    }

    @Test
    void aNewTextWithAUsedKeyIsKeptInTheFormWithAKeyOfItsOwn() {
        add("Eerst dit.", false);

        var again = add("Daarna dat.", false);

        assertThat(again).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("Daarna dat.", "al bewaard");
        assertThat(value(again, "key")).isNotBlank().isNotEqualTo(key);
        assertThat(number("Daarna dat.")).isZero();
    }

    @Test
    void severalInARowComeBackToAnEmptyForm() {
        var saved = add("Nog een dan.", true).getResponse().getRedirectedUrl();

        assertThat(saved).contains("/nieuw?bewaard=");
        assertThat(browser.get().uri(saved)).hasStatusOk().bodyText().contains("Bewaard.", "Nog een dan.", key);
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndWhatWasTypedStays() {
        assertThat(browser.post()
                        .uri(LIST)
                        .param("place", "bij de brug")
                        .param("heardOn", "31-02-2026")
                        .param("heardBy", "SURVEY")
                        .with(csrf()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("bij de brug", "Vul dit in", "31-02-2026");
        assertThat(browser.post()
                        .uri(LIST)
                        .param("words", "x")
                        .param("heardOn", "2099-01-01")
                        .with(csrf()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kies vandaag of een dag die geweest is");
    }

    @Test
    void wordsThatPointToAPersonAreMarkedUntilTheyAreConfirmed() {
        var words = "Bel buurman op 06-12345678 & klop.";
        var refused = add(words, false);
        assertThat(refused)
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("<mark>06-12345678</mark>", "&amp; klop");
        assertThat(number(words)).isZero();

        var confirmed = value(refused, "confirmed");
        assertThat(add("Bel buurman op 06-12345679 & klop.", confirmed)).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(add(words, confirmed)).hasStatus3xxRedirection();
        assertThat(number(words)).isEqualTo(1);
    }

    @Test
    void aHouseNumberIsNoPlace() {
        assertThat(browser.post()
                        .uri(LIST)
                        .param("key", key)
                        .param("words", "Lekkage in de keuken.")
                        .param("kind", "BOTTLENECK")
                        .param("heardBy", "HOME_VISIT")
                        .param("heardOn", "2026-03-01")
                        .param("place", "Kloosstraat 123")
                        .with(csrf()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("<mark>Kloosstraat 123</mark>");
    }

    @Test
    void aStaleEditOverwritesNothingAndLosesNothing() {
        var address = String.valueOf(
                        add("Zoals het eerst was.", false).getResponse().getRedirectedUrl())
                .replace("?bewaard", "");
        assertThat(edit(address, "Zoals de ander het maakte.", "0")).hasStatus3xxRedirection();

        var stale = edit(address, "Zoals ik het wilde.", "0");

        assertThat(stale).hasStatus(CONFLICT).bodyText().contains("Zoals de ander het maakte.", "Zoals ik het wilde.");
        assertThat(edit(address, "Samen.", value(stale, "version"))).hasStatus3xxRedirection();
        assertThat(number("Samen.")).isEqualTo(1);
    }

    @Test
    void aWithdrawnFindingLeavesTheListAndKeepsItsReason() {
        var address = String.valueOf(
                        add("Twee keer opgeschreven zin.", false).getResponse().getRedirectedUrl())
                .replace("?bewaard", "");
        var withdrawal = address + "/intrekking";
        assertThat(browser.post().uri(withdrawal).with(csrf())).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(browser.post().uri(withdrawal).param("reason", "dubbel").with(csrf()))
                .hasStatus3xxRedirection();

        assertThat(browser.get().uri(LIST)).bodyText().doesNotContain("Twee keer opgeschreven zin.");
        assertThat(browser.get().uri(address)).hasStatusOk().bodyText().contains("Ingetrokken: dubbel");
        assertThat(edit(address, "Toch niet.", "1")).hasStatus(CONFLICT);
    }

    private MvcTestResult add(String words, boolean more) {
        return post(words).param("more", String.valueOf(more)).exchange();
    }

    private MvcTestResult add(String words, String confirmed) {
        return post(words).param("confirmed", confirmed).exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder post(String words) {
        return browser.post()
                .uri(LIST)
                .param("key", key)
                .param("words", words)
                .param("kind", "OPPORTUNITY")
                .param("heardBy", "CONVERSATION")
                .param("heardOn", "2026-03-16")
                .with(csrf());
    }

    private MvcTestResult edit(String address, String words, String version) {
        return browser.put()
                .uri(address)
                .param("words", words)
                .param("kind", "OPPORTUNITY")
                .param("heardBy", "CONVERSATION")
                .param("heardOn", "2026-03-16")
                .param("version", version)
                .with(csrf())
                .exchange();
    }

    private static String value(MvcTestResult page, String field) {
        try {
            return Jsoup.parse(page.getResponse().getContentAsString())
                    .select("[name=" + field + "]")
                    .attr("value");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private int number(String words) {
        return database.sql("select count(*)::int from finding where words = ?")
                .param(words)
                .query(Integer.class)
                .single();
    }
}
