package nl.veerkrachtigebuurten.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class LessonPagesTests {

    private static final String BUS = "Een jongerenbus zonder vaste begeleider";
    private static final String DOOR = "Aanbellen haalt meer op dan een brief";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    @Test
    @SignedInAs("partner.ozhw")
    void everyMemberReadsWhatWorkedAndWhatDidNot() {
        assertThat(browser.get().uri("/lessen")).hasStatusOk().bodyText().contains(BUS, DOOR);
        assertThat(browser.get().uri("/lessen?uitkomst=DID_NOT_WORK&pijler=veiligheid"))
                .bodyText()
                .contains(BUS)
                .doesNotContain(DOOR, "Koken brengt");
        assertThat(browser.get().uri("/lessen?buurt=kloosstraat&q=brief"))
                .bodyText()
                .contains(DOOR, "Eén les gevonden");
        assertThat(browser.get().uri("/lessen/" + id(BUS)))
                .hasStatusOk()
                .bodyText()
                .contains("Dit werkte niet");
        assertThat(browser.get().uri("/lessen/nieuw")).hasStatus(FORBIDDEN);
        assertThat(browser.get().uri("/lessen/999999")).hasStatus(NOT_FOUND);
        assertThat(browser.get().uri("/zoeken?q=jongerenbus")).bodyText().contains("/lessen/" + id(BUS));
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void aLessonIsFoundFromThePlanPillarBuurtAndInterventionWhereItMatters() {
        var late = "Samenvoegen van flats begint te laat met praten";
        var intervention = database.sql("select intervention_id from lesson where title = ?")
                .param(late)
                .query(Long.class)
                .single();
        for (var address : List.of(
                "/plannen/kloosstraat",
                "/plannen/wonen",
                "/pijlers/wonen",
                "/buurten/kloosstraat",
                "/interventies/" + intervention)) {
            assertThat(browser.get().uri(address))
                    .as(address)
                    .hasStatusOk()
                    .bodyText()
                    .contains(late, "Wat werkte", "Wat niet werkte");
        }
    }

    @Test
    void visitorsSeeNothingOfIt() {
        assertThat(browser.get().uri("/buurten/kloosstraat"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Wat niet werkte");
    }

    @Test
    @SignedInAs("strateeg.wonen")
    void whatALessonSaidBeforeStaysToBeRead() {
        assertThat(write("/lessen", "WORKED", "Nergens bij", "Iets"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Anders vindt niemand deze les", "Nergens bij");
        assertThat(write("/lessen", "WORKED", "Thee helpt", "Zet thee.", "neighbourhoodIds", buurt("noord")))
                .hasStatus(FOUND);
        var path = "/lessen/" + id("Thee helpt");
        assertThat(browser.get().uri(path)).bodyText().doesNotContain("Hoe deze les veranderde");
        assertThat(revise(path, "Zet koffie.", "0")).hasStatus(FOUND);
        assertThat(browser.get().uri(path)).bodyText().contains("Zet koffie.", "Zet thee.", "Hoe deze les veranderde");
        assertThat(revise(path, "Zet niets.", "0"))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Zet niets.", "Zet koffie.");
    }

    @Test
    @SignedInAs("programmabureau")
    void aListTakesNoMoreStatementsForMore() {
        var few = statements.during(
                () -> browser.get().uri("/lessen?q=jongerenbus").exchange());
        var many = statements.during(() -> browser.get().uri("/lessen").exchange());

        assertThat(many).isEqualTo(few).isLessThan(14);
    }

    @Test
    void versionsAreKept() {
        for (var sql : List.of("delete from lesson_version", "update lesson_version set title = 'x'")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> database.sql(sql).update())
                    .withMessageContaining("never changed nor removed");
        }
    }

    private MvcTestResult write(String path, String outcome, String title, String learned, String... more) {
        var request = browser.post()
                .uri(path)
                .with(csrf())
                .param("outcome", outcome)
                .param("title", title)
                .param("happened", "Er gebeurde iets.")
                .param("learned", learned);
        for (var index = 0; index < more.length; index += 2) {
            request = request.param(more[index], more[index + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult revise(String path, String learned, String version) {
        return write(
                path,
                "WORKED",
                "Thee helpt",
                learned,
                "neighbourhoodIds",
                buurt("noord"),
                "version",
                version,
                "_method",
                "put");
    }

    private String buurt(String slug) {
        return database.sql("select id from neighbourhood where slug = ?")
                .param(slug)
                .query(String.class)
                .single();
    }

    private long id(String title) {
        return database.sql("select id from lesson where title = ?")
                .param(title)
                .query(Long.class)
                .single();
    }
}
