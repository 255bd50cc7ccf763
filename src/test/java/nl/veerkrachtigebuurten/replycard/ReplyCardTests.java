package nl.veerkrachtigebuurten.replycard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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

/** Codes are given at the door or printed on cards, and what was written on cards is typed in at once. */
@PortalTest
@SignedInAs("participatie")
class ReplyCardTests {

    private static final String ENTRY = "/buurtscans/noord-2026/antwoordkaarten";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Test
    void theCodeOfAFindingIsShownOnceAndReplacedByTheNext() {
        var address = "/buurtscans/noord-2026/bevindingen/" + finding() + "/code";
        assertThat(browser.get().uri(address)).bodyText().doesNotContain("heeft al een code");
        var first = codes(browser.post().uri(address).with(csrf()).exchange()).get(0);
        assertThat(browser.get().uri(address))
                .bodyText()
                .contains("heeft al een code")
                .doesNotContain(first);
        var second = codes(browser.post().uri(address).with(csrf()).exchange()).get(0);

        assertThat(second).isNotEqualTo(first);
        assertThat(live(first)).isFalse();
        assertThat(live(second)).isTrue();
        assertThat(database.sql("select count(*) from reply_card where code_hash in (?, ?)")
                        .param(first)
                        .param(second)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aPrintedCardThatWasGivenAtTheDoorLeadsToItsFinding() {
        var cards = printed(2);
        var address = "/buurtscans/noord-2026/bevindingen/" + finding() + "/code";
        assertThat(bind(address, "niets"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("typfout", "niets");
        assertThat(bind(address, CardCode.made().written())).bodyText().contains("hoort niet bij een kaart");
        assertThat(bind(address, cards.get(0).toLowerCase())).hasStatus3xxRedirection();
        assertThat(live(cards.get(0))).isTrue();

        assertThat(bind(address, cards.get(1))).hasStatus3xxRedirection();
        assertThat(live(cards.get(0))).isFalse();
        assertThat(live(cards.get(1))).isTrue();
        assertThat(bind(address, cards.get(1)))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("hoort al bij een bevinding", cards.get(1));
    }

    private MvcTestResult bind(String address, String code) {
        return browser.put().uri(address).param("code", code).with(csrf()).exchange();
    }

    @Test
    void cardsAreTypedInTogetherAndTwiceMakesNothingTwice() {
        var cards = printed(3);
        var key = UUID.randomUUID().toString();
        var before = findings();
        assertThat(enter(key, cards.get(0), "Speeltuin is kapot", cards.get(1).toLowerCase(), "Meer bankjes"))
                .hasStatus3xxRedirection();
        assertThat(enter(key, cards.get(0), "Speeltuin is kapot", cards.get(1), "Meer bankjes"))
                .hasStatus3xxRedirection();

        assertThat(findings()).isEqualTo(before + 2);
        assertThat(live(cards.get(0))).isTrue();
        assertThat(enter(key, cards.get(0), "Speeltuin is heel", cards.get(2), "Meer licht"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("al eerder overgetypt", "Speeltuin is heel", "Meer licht");
        assertThat(findings()).isEqualTo(before + 2);
    }

    @Test
    void whatIsWrongWithARowStandsBesideItAndNothingIsLost() {
        var card = printed(1).get(0);
        var slip = (card.startsWith("K") ? "M" : "K") + card.substring(1);
        var answer = enter(
                UUID.randomUUID().toString(),
                slip,
                "Het pad is glad",
                CardCode.made().written(),
                "Bel 06 12345678");
        var page = page(answer);

        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(page.getElementById("rows[0].code-error").text()).contains("typfout");
        assertThat(page.getElementById("rows[1].code-error").text()).contains("hoort niet bij een kaart");
        assertThat(page.getElementById("rows[1].words-error").text()).contains("iets persoonlijks");
        assertThat(page.getElementById("rows[0].words").text()).isEqualTo("Het pad is glad");
        assertThat(page.select(".card-row")).hasSize(CardEntryForm.AT_ONCE);
        assertThat(page.select("[name=confirmed]")).hasSize(1);
    }

    @Test
    void moreRowsKeepWhatWasTyped() {
        var answer = browser.post()
                .uri(ENTRY)
                .param("longer", "true")
                .param("heardOn", "31-02-x")
                .param("heardBy", "?")
                .param("rows[9].words", "De laatste")
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatusOk();
        assertThat(page(answer).select(".card-row")).hasSize(2 * CardEntryForm.AT_ONCE);
        assertThat(page(answer).getElementById("rows[9].words").text()).isEqualTo("De laatste");
        assertThat(browser.post()
                        .uri(ENTRY)
                        .param("rows[99999].words", "x")
                        .with(csrf())
                        .exchange())
                .hasStatus(NOT_FOUND);
    }

    @Test
    void aCardKeepsItsCodeAndItsFinding() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql(
                                "update reply_card set finding_id = finding_id + 1 where finding_id is not null")
                        .update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("delete from reply_card").update());
    }

    private List<String> printed(int number) {
        return codes(browser.post()
                .uri("/antwoordkaarten")
                .param("number", String.valueOf(number))
                .with(csrf())
                .exchange());
    }

    private MvcTestResult enter(String key, String code, String words, String otherCode, String otherWords) {
        return browser.post()
                .uri(ENTRY)
                .param("key", key)
                .param("heardOn", "2026-03-10")
                .param("heardBy", "MEETING")
                .param("rows[0].code", code)
                .param("rows[0].kind", "NEED")
                .param("rows[0].words", words)
                .param("rows[4].code", "")
                .param("rows[4].kind", "")
                .param("rows[4].words", " ")
                .param("rows[1].code", otherCode)
                .param("rows[1].kind", "OPPORTUNITY")
                .param("rows[1].words", otherWords)
                .with(csrf())
                .exchange();
    }

    private static List<String> codes(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return page(answer).select(".reply-card-code").eachText();
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }

    private boolean live(String code) {
        return database.sql(
                                "select count(*) from reply_card where code_hash = ? and withdrawn_at is null and finding_id is not null")
                        .param(CardCode.read(code).orElseThrow().hash())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private long finding() {
        return database.sql(
                        "select max(f.id) from finding f join buurtscan s on s.id = f.buurtscan_id where s.slug = 'noord-2026'"
                                + " and not exists (select from reply_card where finding_id = f.id)")
                .query(Long.class)
                .single();
    }

    private int findings() {
        return database.sql("select count(*) from finding").query(Integer.class).single();
    }
}
