package nl.veerkrachtigebuurten.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import nl.veerkrachtigebuurten.TestClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Secret links: what they give, to whom, and when they stop. */
@PortalTest
class CalendarLinkTests {

    private static final String HIDDEN = "Ondermijning bespreekbaar";
    private static final String SEAT = "select s.id from seat s join pillar p on p.id = s.pillar_id"
            + " where s.kind = 'PILLAR_LEADER' and p.slug = 'veiligheid'";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Autowired
    Statements statements;

    @AfterEach
    void forget() {
        database.sql("delete from calendar_link").update();
    }

    @Test
    @SignedInAs("pijlerleider.veiligheid")
    void aLinkGivesItsMakerWhatMembersMaySee() {
        var link = made("pijler-veiligheid");

        var answer = fetch(link);
        assertThat(answer).hasStatusOk().bodyText().contains(HIDDEN, "CLASS:PRIVATE", "/mijlpalen/");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("private");
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(browser.get().uri("/mijn/agenda")).bodyText().contains("17 maart 2026, 10:15");
        assertThat(fetch(made("alles"))).bodyText().contains(HIDDEN);
        assertThat(fetch(made("pijler-wonen"))).hasStatusOk().bodyText().doesNotContain(HIDDEN);
    }

    @Test
    @SignedInAs("pijlerleider.veiligheid")
    void theSecretIsShownOnceAndStoredNowhere() {
        var link = made("alles");
        var token = link.replaceAll(".*/|\\.ics", "");

        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
        assertThat(browser.get().uri("/mijn/agenda"))
                .bodyText()
                .contains("Mijn telefoon")
                .doesNotContain(token);
        var rows = database.sql("select row_to_json(l)::text from calendar_link l")
                .query(String.class)
                .list();
        assertThat(rows).hasSizeGreaterThan(0).noneMatch(row -> row.contains(token));
    }

    @Test
    @SignedInAs("pijlerleider.veiligheid")
    void whatIsWithdrawnIsGoneAndSaysSoInPlainText() {
        var link = made("alles");
        var id = database.sql("select max(id) from calendar_link")
                .query(Long.class)
                .single();

        assertThat(browser.delete().uri("/mijn/agenda/" + id).with(csrf())).hasStatus3xxRedirection();

        assertRefused(fetch(link), 410, "werkt niet meer");
        assertThat(browser.delete().uri("/mijn/agenda/999999").with(csrf())).hasStatus(404);
    }

    @Test
    @SignedInAs("pijlerleider.veiligheid")
    void itDiesWithTheSeat() {
        var ofSeat = made("rol-" + database.sql(SEAT).query(Long.class).single());
        assertThat(fetch(ofSeat)).hasStatusOk();
        var whole = made("alles");

        var open = "update appointment set ends = ? where ends is null and seat_id = (" + SEAT + ")";
        assertThat(database.sql(open).param(LocalDate.now(clock)).update()).isPositive();
        try {
            assertRefused(fetch(ofSeat), 410, "de rol waarbij hij hoorde is voorbij");
            assertRefused(fetch(whole), 410, "werkt niet meer");
        } finally {
            database.sql("update appointment set ends = null where ends = ? and seat_id = (" + SEAT + ")")
                    .param(LocalDate.now(clock))
                    .update();
        }
        assertThat(fetch(whole)).hasStatusOk();
    }

    @Test
    @SignedInAs("pijlerleider.veiligheid")
    void itDiesWithTheAccount() {
        var link = made("alles");
        var block = "update account set blocked = ? where email = 'pijlerleider.veiligheid@example.nl'";
        database.sql(block).param(true).update();
        try {
            assertRefused(fetch(link), 410, "werkt niet meer");
        } finally {
            database.sql(block).param(false).update();
        }
    }

    @Test
    @WithAnonymousUser
    void anUnknownLinkIsNoWayIn() {
        assertRefused(fetch("/agenda/gok.ics"), 404, "bestaat niet");
        assertThat(browser.get().uri("/mijn/agenda")).hasStatus3xxRedirection();
    }

    @Test
    @SignedInAs("pijlerleider.veiligheid")
    void whoAsksTooOftenWaitsAMinute() {
        var link = made("alles");
        for (var times = 0; times < FeedLimit.MOST; times++) {
            assertThat(fetch(link)).hasStatusOk();
        }
        assertRefused(fetch(link), 429, "te vaak");
        clock.advance(Duration.ofSeconds(61));
        assertThat(fetch(link)).hasStatusOk();
    }

    @Test
    @SignedInAs("pijlerleider.leren")
    void onlyOnesOwnSeatAndAFewLinksCanBeChosen() {
        var other = "rol-" + database.sql(SEAT).query(Long.class).single();
        assertThat(make(other)).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("Kies iets uit de lijst");
        assertThat(make("")).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("Vul dit in");
        for (var times = 0; times < CalendarLinkService.MOST; times++) {
            made("alles");
        }
        assertThat(make("alles")).hasStatus(409).bodyText().contains("Trek er eerst een in");
    }

    @Test
    @SignedInAs("pijlerleider.veiligheid")
    void aFetchTakesAFewStatements() {
        var link = made("alles");
        fetch(link);

        assertThat(statements.during(() -> fetch(link))).isLessThanOrEqualTo(7);
    }

    private static void assertRefused(MvcTestResult answer, int status, String why) {
        assertThat(answer).hasStatus(status).bodyText().contains(why).doesNotContain("<");
        assertThat(answer.getResponse().getContentType()).startsWith("text/plain");
        assertThat(answer.getResponse().getHeader("Location")).isNull();
    }

    private String made(String what) {
        var answer = make(what);
        assertThat(answer).hasStatusOk();
        var page = Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
        return page.getElementById("made").attr("value").replaceFirst("https?://[^/]+", "");
    }

    private MvcTestResult make(String what) {
        return browser.post()
                .uri("/mijn/agenda")
                .param("name", "Mijn telefoon")
                .param("what", what)
                .with(csrf())
                .exchange();
    }

    /** As a calendar does: without any session. */
    private MvcTestResult fetch(String link) {
        return browser.get().uri(link).exchange();
    }
}
