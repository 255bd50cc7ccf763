package nl.veerkrachtigebuurten.draft;

import static nl.veerkrachtigebuurten.draft.Typist.PAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.NO_CONTENT;

import java.time.Duration;
import java.time.ZoneOffset;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
@SignedInAs("pijlerleider.wonen")
class DraftLimitsTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    Typist typist;

    @BeforeEach
    void begin() {
        typist = new Typist(browser, database);
    }

    @BeforeEach
    @AfterEach
    void nobodyTypedAnything() {
        database.sql("delete from draft").update();
    }

    @Test
    void isKeptForNinetyDays() {
        typist.keep("one", "Lang geleden.");
        clock.advance(Duration.ofDays(90));
        assertThat(typist.page(PAGE).select(".draft-offer")).hasSize(1);

        clock.advance(Duration.ofMinutes(1));
        assertThat(typist.page(PAGE).select(".draft-offer")).isEmpty();
        typist.keep("two", "Nu.");
        assertThat(typist.rows("sitting = 'one'")).isZero();
    }

    @Test
    void ofOnePersonTheNewestHundredAreKept() {
        for (var number = 0; number <= DraftService.MOST; number++) {
            clock.advance(Duration.ofSeconds(1));
            typist.keep("sitting-" + number, "Tekst " + number);
        }

        assertThat(typist.rows("true")).isEqualTo(DraftService.MOST);
        assertThat(typist.rows("sitting = 'sitting-0'")).isZero();
    }

    @Test
    void isNoLongerThanAFormCanBe() {
        assertThat(typist.keep("one", "a".repeat(DraftService.MAX_LENGTH - 50))).hasStatus(NO_CONTENT);
        assertThat(typist.keep("two", "a".repeat(DraftService.MAX_LENGTH))).hasStatus(CONFLICT);

        assertThatThrownBy(() -> database.sql(
                                "update draft set fields = json_build_object('a', array[repeat('a', 200000)])::text")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() ->
                        database.sql("update draft set address = '//elders.nl'").update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void leadsNowhereElseAndHoldsNoPasswords() {
        for (var address : new String[] {"//elders.nl", "https://elders.nl", "/\\elders.nl", "", "/pijlers\n"}) {
            assertThat(typist.put("one", address, "motto", "Half af")).hasStatus(BAD_REQUEST);
        }
        typist.put("one", PAGE, "motto", "Half af", "newPassword", "zeer-geheim-woord");
        assertThat(typist.rows("fields like '%geheim%'")).isZero();
    }

    @Test
    @SignedInAs("programmabureau")
    void nobodyReadsOrThrowsAwayWhatAnotherTyped() {
        var other = database.sql("insert into draft (version, person_id, address, sitting, fields, saved_at)"
                        + " select 0, id, :page, 'other', '{\"motto\":[\"Geheim\"]}', :now from person"
                        + " where name = 'Otto Versteeg' returning id")
                .param("page", PAGE)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();

        assertThat(typist.page(PAGE).html()).doesNotContain("Geheim");
        assertThat(typist.page(PAGE + "?concept=" + other).html()).doesNotContain("Geheim");
        assertThat(typist.send(HttpMethod.DELETE, "/concepten/" + other, "other"))
                .hasStatus(NOT_FOUND);
        assertThat(typist.keep("other", "Van mij.")).hasStatus(NO_CONTENT);
        assertThat(typist.rows("fields like '%Geheim%'")).isEqualTo(1);
    }

    @Test
    void aDraftFitsInNoOtherForm() {
        typist.keep("one", "Een dak is nog geen thuis.");

        assertThat(typist.page("/plannen/wonen/wijzigen?concept=" + typist.id("one"))
                        .text())
                .doesNotContain("Dit is je concept");
    }
}
