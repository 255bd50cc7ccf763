package nl.veerkrachtigebuurten.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class IndicatorPagesTests {

    private static final String ROOMS = "Gezinnen met een slaapkamer voor elk kind";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Test
    @SignedInAs("partner.ozhw")
    void numbersAndStoriesAreRowsOfOneTable() {
        assertThat(browser.get().uri(path(ROOMS)))
                .hasStatusOk()
                .bodyText()
                .contains("cijfer", "verhaal", "Mijn oudste doet haar deur dicht", "eerste kwartaal 2026")
                .contains("Eén gezin was dubbel geteld", "Eén verbetering");
        assertThat(browser.get().uri("/buurten/kloosstraat"))
                .bodyText()
                .contains("Bewoners die zich", "Met die lampen is het al anders");
        assertThat(browser.get().uri("/plannen/veiligheid")).bodyText().contains("Portieken die zelf iets doen");
        assertThat(browser.get().uri("/pijlers/leren")).bodyText().contains("34,5");
        assertThat(browser.get().uri("/indicatoren"))
                .hasStatusOk()
                .bodyText()
                .contains("34,5", "Met die lampen is het al anders", "Uitvoeringsplan Veiligheid", "nog niet gemeten");
        assertThat(browser.get().uri("/zoeken?q=slaapkamer")).bodyText().contains(path(ROOMS));
        assertThat(tell(path(ROOMS), "NUMBER", "2026", "actual", "4")).hasStatus(FORBIDDEN);
    }

    @Test
    void visitorsSeeNoIndicators() {
        assertThat(browser.get().uri("/pijlers/leren")).bodyText().doesNotContain("34,5");
    }

    @Test
    @SignedInAs("pijlerleider.werken")
    void aNumberIsCorrectedOnceAndWithAReason() {
        assertThat(follow("pillarId", "wonen"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Dit hoort niet bij jouw rol");
        assertThat(follow("pillarId", "werken")).hasStatus(FOUND);
        var path = path("Mensen met een vaste baan");

        assertThat(tell(path, "NUMBER", "2025"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vul een doel in");
        assertThat(tell(path, "NUMBER", "2025", "actual", "12.5"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Schrijf een getal", "12.5");
        assertThat(tell(path, "NUMBER", "2025", "actual", "1.250,5", "target", "1300"))
                .hasStatus(FOUND);
        assertThat(tell(path, "NUMBER", "2025", "actual", "7"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Over deze periode staat er al een cijfer");
        assertThat(tell(path, "STORY", "2025", "words", "Ik slaap weer.")).hasStatus(FOUND);
        assertThat(tell(path, "STORY", "2025", "words", "Ik ook.")).hasStatus(FOUND);

        var first = String.valueOf(database.sql("select max(id) from indicator_row where kind = 'NUMBER'")
                .query(Long.class)
                .single());
        assertThat(browser.get().uri(path + "/rijen/nieuw?vervangt=" + first))
                .bodyText()
                .contains("1250,5");
        assertThat(tell(path, "NUMBER", "2025", "actual", "1260", "replaces", first))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Zeg waarom dit anders is");
        assertThat(tell(path, "NUMBER", "2025", "actual", "1260", "replaces", first, "reason", "Nieuwe telling."))
                .hasStatus(FOUND);
        assertThat(tell(path, "NUMBER", "2025", "actual", "1270", "replaces", first, "reason", "Nog een."))
                .hasStatus(CONFLICT);
        assertThat(browser.get().uri(path)).bodyText().contains("1.260", "1.250,5", "Nieuwe telling.", "Ik ook.");
    }

    @Test
    void rowsAreKept() {
        for (var sql :
                List.of("delete from indicator_row", "update indicator_row set actual = 1 where kind = 'NUMBER'")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> database.sql(sql).update())
                    .withMessageContaining("only replaced");
        }
    }

    private MvcTestResult follow(String field, String pillar) {
        var id = database.sql("select id from pillar where slug = ?")
                .param(pillar)
                .query(String.class)
                .single();
        return post("/indicatoren", "name", "Mensen met een vaste baan", "unit", "mensen", field, id);
    }

    private MvcTestResult tell(String path, String kind, String year, String... more) {
        var fields = new String[more.length + 8];
        System.arraycopy(
                new String[] {"kind", kind, "year", year, "part", "YEAR", "source", "Eigen telling"}, 0, fields, 0, 8);
        System.arraycopy(more, 0, fields, 8, more.length);
        return post(path + "/rijen", fields);
    }

    private MvcTestResult post(String address, String... fields) {
        var request = browser.post().uri(address).with(csrf());
        for (var index = 0; index < fields.length; index += 2) {
            request = request.param(fields[index], fields[index + 1]);
        }
        return request.exchange();
    }

    private String path(String name) {
        return "/indicatoren/"
                + database.sql("select id from indicator where name = ?")
                        .param(name)
                        .query(Long.class)
                        .single();
    }
}
