package nl.veerkrachtigebuurten.fitanswer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.TestClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class AnswerPagesTests {

    private static final String HOME = "Past het plan voor Wonen bij hoe jij wilt wonen?";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Test
    void anybodyWithTheLinkAnswersWithoutASession() {
        assertThat(browser.get().uri(link())).hasStatusOk().bodyText().contains(HOME, "past deels", "anoniem");
        assertThat(browser.get().uri(link() + "?taal=en"))
                .bodyText()
                .contains("Does the plan for Wonen fit how you want to live?", "does not fit");

        var before = answers();
        assertThat(browser.post().uri(link()).param("fit", "PARTLY").param("story", "Ik wil graag een tuin."))
                .hasStatus(FOUND)
                .hasHeader("Location", link() + "/bedankt");
        assertThat(answers()).isEqualTo(before + 1);
        assertThat(browser.get().uri(link() + "/bedankt")).bodyText().contains("Dank je wel");
        assertThat(browser.get().uri("/toets/geen-goede-link")).hasStatus(NOT_FOUND);
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        var before = answers();
        assertThat(answer(link(), "story", "Zonder keuze."))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kies een van de drie antwoorden", "Zonder keuze.");
        assertThat(answer(link(), "fit", "MISFIT", "story", "Bel mij op 06-12345678."))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("naar een persoon kan wijzen", "06-12345678");
        assertThat(answer(link(), "fit", "MISFIT", "story", "x".repeat(2001))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(answer(link(), "fit", "ONZIN")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(answers()).isEqualTo(before);
        assertThat(answer(link(), "fit", "MISFIT", "story", "Bus 06-12345678 rijdt niet.", "confirmed", "true"))
                .hasStatus(FOUND);
    }

    @Test
    @SignedInAs("participatie")
    void aPrintedCodeAnswersOnce() {
        var sheets = sheets(2);
        var code = sheets.get(0);
        assertThat(answer("/toets", "code", "ZZZZ-ZZZZ-ZZZZ"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Deze code kennen we niet");
        var bare = code.replace("-", "");
        assertThat(answer("/toets", "code", code.toLowerCase(Locale.ROOT))).hasStatus(FOUND);
        assertThat(browser.get().uri("/toets/" + bare)).bodyText().contains(HOME);
        assertThat(answer("/toets/" + bare, "fit", "FITS")).hasStatus(FOUND);
        assertThat(browser.get().uri("/toets/" + bare)).bodyText().contains("Deze code is al gebruikt");
        assertThat(answer("/toets/" + bare, "fit", "FITS")).hasStatus(CONFLICT);
        assertThat(paper(code)).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("Deze code is al gebruikt");
        assertThat(paper(sheets.get(1))).hasStatus(FOUND);
        assertThat(database.sql("select count(*) from fit_code where hash like '%' || lower(?) || '%'")
                        .param(bare)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyAnswersBeforeOrAfterTheDays() {
        clock.set(LocalDate.parse("2026-04-20"));
        assertThat(browser.get().uri(link())).hasStatusOk().bodyText().contains("Deze vraag is gesloten");
        assertThat(answer(link(), "fit", "FITS")).hasStatus(CONFLICT);
        clock.set(LocalDate.parse("2026-02-01"));
        assertThat(browser.get().uri(link() + "?eerder")).bodyText().contains("Nog even geduld");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql(
                                "insert into fit_answer (check_id, fit, answered_on, on_paper) values (?, 'FITS', '2026-04-20', false)")
                        .param(id())
                        .update())
                .withMessageContaining("takes no answers");
    }

    @Test
    void onePlaceCannotAnswerAThousandTimes() {
        for (var number = 0; number < AnswerLimit.ANSWERS; number++) {
            assertThat(fromOnePlace()).hasStatus(FOUND);
        }
        assertThat(fromOnePlace())
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Probeer het over een uur nog eens");
    }

    private MvcTestResult fromOnePlace() {
        return browser.post()
                .uri(link())
                .param("fit", "FITS")
                .with(request -> {
                    request.setRemoteAddr("192.0.2.7");
                    return request;
                })
                .exchange();
    }

    private List<String> sheets(int number) {
        var page = answer("/toetsingen/" + id() + "/formulieren", "number", String.valueOf(number));
        assertThat(page).hasStatusOk();
        return Jsoup.parse(bodyOf(page)).select(".paper-form .code").eachText();
    }

    private static String bodyOf(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult paper(String code) {
        return answer("/toetsingen/" + id() + "/papier", "code", code, "fit", "PARTLY", "story", "Op papier.");
    }

    private MvcTestResult answer(String address, String... fields) {
        var request = browser.post().uri(address).with(csrf());
        for (var index = 0; index < fields.length; index += 2) {
            request = request.param(fields[index], fields[index + 1]);
        }
        return request.exchange();
    }

    private long answers() {
        return database.sql("select count(*) from fit_answer where check_id = ?")
                .param(id())
                .query(Long.class)
                .single();
    }

    private long id() {
        return database.sql("select id from fit_check where question = ?")
                .param(HOME)
                .query(Long.class)
                .single();
    }

    private String link() {
        return "/toets/"
                + database.sql("select address_key from fit_check where question = ?")
                        .param(HOME)
                        .query(String.class)
                        .single();
    }
}
