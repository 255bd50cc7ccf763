package nl.veerkrachtigebuurten.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.replycard.DemoCodes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Whoever gave a finding reads what became of it, and nobody learns anything of the giver. */
@PortalTest
class HeardTests {

    private static final String ELSEWHERE = "192.0.2.7";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    DemoCodes codes;

    @Test
    void aGiverReadsWhatBecameOfItHoweverTheCodeIsTyped() {
        var answer = look(" " + codes.written().get(0).toLowerCase().replace("-", " ") + " ", "nl");

        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("Gehoord", "De doorstroming van woningen zit vast", "Verhuiscoach voor ouderen", "klaar op");
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(look(codes.written().get(0), "en")).bodyText().contains("Did it help?");
    }

    @Test
    void theWordsAndTheNamesStayAway() {
        for (var code : codes.written()) {
            var card = database.sql(
                            "select f.words, f.author_name from finding f join reply_card c on c.finding_id = f.id"
                                    + " where c.code_hash = encode(sha256(convert_to(replace(?, '-', ''), 'UTF8')), 'hex')")
                    .param(code)
                    .query()
                    .singleRow();
            assertThat(look(code, "nl")).bodyText().doesNotContain((String) card.get("words"), (String)
                    card.get("author_name"));
        }
    }

    @Test
    void whoWasNotTakenUpReadsWhy() {
        assertThat(look(codes.written().get(2), "nl"))
                .bodyText()
                .contains("Niet gekozen", "te weinig huisartsen", "Hier doen we nu niets aan");
    }

    @Test
    void aCodeThatNeverWasAndOneThatLeadsNowhereGetTheSameAnswer() {
        var unknown = look("CCCC-CCCC-CCCC", "nl");
        assertThat(unknown).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("Bij deze code staat niets");
        assertThat(look("CCCC-CCCC-CCCD", "nl"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("typfout");
    }

    @Test
    void guessingEndsSoon() {
        for (var count = 0; count < CodeDesk.FROM_A_PLACE; count++) {
            lookFrom("192.0.2.99", "CCCC-CCCC-CCCC", "nl");
        }
        assertThat(lookFrom("192.0.2.99", codes.written().get(1), "nl"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("te veel codes");
    }

    @Test
    @SignedInAs("participatie")
    void whetherItHelpedIsAnsweredOnceAndKept() {
        var code = codes.written().get(0);
        assertThat(help(codes.written().get(1), "YES", "")).hasStatus(CONFLICT);
        assertThat(help(code, "", "Mijn tuin"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Mijn tuin", "Kies een antwoord");
        assertThat(help(code, "A_BIT", "Bel 06 12345678")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(help(code, "A_BIT", "Mijn moeder woont nu beneden"))
                .hasStatusOk()
                .bodyText()
                .contains("Bedankt");
        help(code, "NO", "Toch niet");

        assertThat(look(code, "nl"))
                .bodyText()
                .contains("een beetje geholpen", "Mijn moeder woont nu beneden")
                .doesNotContain("Toch niet");
        var finding = database.sql(
                        "select '/buurtscans/' || s.slug || '/bevindingen/' || f.id from help_answer a join reply_card c on c.id = a.card_id"
                                + " join finding f on f.id = c.finding_id join buurtscan s on s.id = f.buurtscan_id")
                .query(String.class)
                .single();
        assertThat(browser.get().uri(finding))
                .bodyText()
                .contains("Van gehoord naar gedaan", "Mijn moeder woont nu beneden");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("delete from help_answer").update());
    }

    private MvcTestResult look(String code, String language) {
        return lookFrom(ELSEWHERE, code, language);
    }

    private MvcTestResult lookFrom(String place, String code, String language) {
        return browser.post()
                .uri("/gehoord?taal=" + language)
                .param("code", code)
                .with(from(place))
                .exchange();
    }

    private MvcTestResult help(String code, String helped, String words) {
        return browser.post()
                .uri("/gehoord/antwoord")
                .param("code", code)
                .param("helped", helped)
                .param("words", words)
                .with(from(ELSEWHERE))
                .exchange();
    }

    private static RequestPostProcessor from(String place) {
        return request -> {
            request.setRemoteAddr(place);
            return request;
        };
    }
}
