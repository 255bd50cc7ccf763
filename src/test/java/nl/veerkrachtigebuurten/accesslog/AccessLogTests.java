package nl.veerkrachtigebuurten.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Nobody comes at exact places or at a file without saying what for, and that stays written. */
@PortalTest
class AccessLogTests {

    private static final String LIST = "/buurtscans/walburg-2025/bevindingen";
    private static final String PLACE = "Stille Steiger";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private long placed;

    @BeforeEach
    void place() {
        clock.set(LocalDate.of(2026, 4, 1).plusDays(entries() % 1000));
        placed = database.sql(
                        "select max(p.finding_id) from finding_place p join finding f on f.id = p.finding_id"
                                + " join buurtscan s on s.id = f.buurtscan_id where s.slug = 'walburg-2025' and f.withdrawn_at is null")
                .query(Long.class)
                .single();
        database.sql("update finding_place set place = ? where finding_id = ?")
                .params(PLACE, placed)
                .update();
    }

    @Test
    @SignedInAs("participatie")
    void placesStayClosedUntilAPurposeIsSaid() {
        var page = LIST + "/" + placed;
        assertThat(browser.get().uri(page)).bodyText().doesNotContain(PLACE).contains("Zeg waarvoor");
        assertThat(browser.get().uri(LIST + "?q=steiger")).bodyText().doesNotContain(PLACE);
        assertThat(browser.get().uri(page + "/wijzigen"))
                .hasRedirectedUrl("/buurtscans/plaatsen?terug=" + page + "/wijzigen");

        assertThat(say("/buurtscans/plaatsen", "", "")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(browser.get().uri(page)).bodyText().doesNotContain(PLACE);
        assertThat(say("/buurtscans/plaatsen?terug=" + page, "CARE", "Lamp doorgeven aan de gemeente"))
                .hasRedirectedUrl(page);

        var before = entries();
        assertThat(browser.get().uri(page)).bodyText().contains(PLACE).doesNotContain("Zeg waarvoor");
        assertThat(browser.get().uri(LIST + "?q=steiger")).bodyText().contains(PLACE);
        assertThat(browser.get().uri(page + "/wijzigen")).bodyText().contains(PLACE);
        assertThat(entries()).isEqualTo(before + 3);
        assertThat(last()).contains("CARE", "Lamp doorgeven").doesNotContain("steiger");
    }

    @Test
    @SignedInAs("participatie")
    void aPurposeHoldsForOneDay() {
        say("/buurtscans/plaatsen", "CARE", "Lamp doorgeven aan de gemeente");
        assertThat(browser.get().uri(LIST + "/" + placed)).bodyText().contains(PLACE);

        clock.set(LocalDate.now(clock).plusDays(400));
        assertThat(browser.get().uri(LIST + "/" + placed)).bodyText().doesNotContain(PLACE);
        assertThat(browser.get().uri("/zoeken?q=steiger")).bodyText().doesNotContain("bevindingen/" + placed);
    }

    @ParameterizedTest
    @CsvSource({"'', Een lange reden", "ANALYSIS, ''", "ANALYSIS, kort", "NIETS, Een lange reden"})
    @SignedInAs("programmabureau")
    void withoutAPurposeThereIsNoFile(String purpose, String words) {
        var before = entries();
        assertThat(say(LIST + ".csv?soort=behoefte", purpose, words))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Bestand ophalen")
                .doesNotContain("nummer");
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    @SignedInAs("programmabureau")
    void anExportIsWrittenDownWithItsFilterAndNumber() {
        assertThat(browser.get().uri(LIST + ".csv?soort=behoefte&q=Jansen"))
                .bodyText()
                .contains("soort=behoefte");
        assertThat(say(LIST + ".csv?soort=behoefte&q=speeltuin", "ANALYSIS", "Behoeften op een rij"))
                .hasStatusOk()
                .bodyText()
                .contains("nummer");

        assertThat(last()).contains("EXPORT", "Walburg 2025", "soort=behoefte", "Behoeften op een rij");
        assertThat(last()).doesNotContain("speeltuin");
        assertThat(browser.get().uri("/beheer/inzage"))
                .hasStatusOk()
                .bodyText()
                .contains("Behoeften op een rij", "Bestand meegenomen");
        assertThat(browser.get().uri("/beheer/inzage?soort=PLACES&na=3")).hasStatusOk();
        assertThat(browser.get().uri("/beheer/inzage?soort=PLACES&voor=1&taal=en"))
                .hasStatusOk();
    }

    @Test
    void theDatabaseKeepsEveryLineAndTakesNoneWithoutAPurpose() {
        for (var sql : new String[] {
            "update access_entry set words = 'iets anders'",
            "delete from access_entry",
            "truncate access_entry",
            "insert into access_entry (version, kind, person_id, person_name, occurred_at, what, number, purpose, words)"
                    + " select 0, 'PLACES', id, name, now(), 'x', 1, 'CARE', null from person limit 1",
            "insert into access_entry (version, kind, person_id, person_name, occurred_at, what, number, purpose, words)"
                    + " select 0, 'EXPORT', id, name, now(), 'x', 1, 'CARE', '  ' from person limit 1"
        }) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> database.sql(sql).update());
        }
    }

    private MvcTestResult say(String address, String purpose, String words) {
        return browser.post()
                .uri(address)
                .param("purpose", purpose)
                .param("words", words)
                .with(csrf())
                .exchange();
    }

    private String last() {
        return database.sql("select to_jsonb(e)::text from access_entry e order by id desc limit 1")
                .query(String.class)
                .single();
    }

    private long entries() {
        return database.sql("select count(*) from access_entry")
                .query(Long.class)
                .single();
    }
}
