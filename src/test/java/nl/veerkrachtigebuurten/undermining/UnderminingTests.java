package nl.veerkrachtigebuurten.undermining;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import nl.veerkrachtigebuurten.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class UnderminingTests {

    private static final String DAY = "Rijke ontwikkeldag";
    private static final String HOMES = "Gezinnen in Walburg wonen met te veel in één huis";
    private static final String SENTENCE = "‘" + DAY + "’ wordt ondermijnd door ‘" + HOMES + "’";
    private static final String LIST = "/interventies/ondermijnd";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    @Autowired
    TestClock clock;

    @Test
    @SignedInAs("pijlerleider.leren")
    void theLeaderOfTheInterventionSeesIt() {
        assertThat(text("/mijn")).contains("‘" + DAY + "’ wordt ondermijnd. Wat spreken jullie af?", HOMES);
        for (var address :
                List.of("/plannen/leren", "/plannen/leren/waarom", "/plannen/wonen", "/plannen/wonen/waarom")) {
            assertThat(text(address)).as(address).contains("Wat onze plannen ondermijnt", SENTENCE);
        }
        assertThat(text("/plannen/werken")).doesNotContain(SENTENCE);
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void soDoesTheLeaderOfTheCause() {
        assertThat(text("/mijn")).contains("ondermijnd door een oorzaak van jouw pijler");
        assertThat(text("/interventies/" + of("intervention", DAY)))
                .contains(SENTENCE, "staat open", "er gebeurt iets aan");
        assertThat(text("/oorzaken/" + of("cause", HOMES))).contains("Wat deze oorzaak ondermijnt", SENTENCE);
    }

    @Test
    @SignedInAs("pijlerleider.veiligheid")
    void othersAreLeftInPeace() {
        assertThat(text("/mijn"))
                .doesNotContain("ondermijnd door een oorzaak van jouw pijler", "Wat spreken jullie af?");
        assertThat(text(LIST)).contains(SENTENCE).doesNotContain("Opvang is te duur");
        assertThat(text(LIST + "?stand=ACCEPTED"))
                .contains("Opvang is te duur", "aanvaard tot")
                .doesNotContain(HOMES);
        assertThat(text(LIST + "?pijler=leren")).contains(HOMES);
        assertThat(text(LIST + "?pijler=veiligheid")).doesNotContain(HOMES);
        assertThat(browser.get().uri(LIST + "?stand=ONZIN")).hasStatus(400);
        assertThat(browser.get().uri(LIST + "/999999")).hasStatus(NOT_FOUND);
        assertThat(say(DAY, "De huisartsen zitten vol"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kies een oorzaak van je eigen pijler", "Zo gaat het mis.");
        assertThat(browser.get().uri(LIST + "/" + id(HOMES) + "/intrekking")).hasStatus(FORBIDDEN);
        assertThat(accept(id(HOMES), "Moet maar", "2026-06-01")).hasStatus(FORBIDDEN);
    }

    @Test
    @SignedInAs("participatie")
    void itIsSaidOnceAndCanBeTakenBack() {
        assertThat(say(DAY, "")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(say(DAY, "Bestaat niet"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("kennen we niet");
        assertThat(say(DAY, "Na schooltijd is er geen plek voor kinderen"))
                .bodyText()
                .contains("zelf al aan");
        assertThat(say(DAY, HOMES)).bodyText().contains("Dit is al gezegd");
        var cause = "Portieken en paden zijn donker";
        assertThat(say(DAY, cause)).hasStatus(FOUND);
        var path = LIST + "/" + id(cause);
        assertThat(takeBack(path, "")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(takeBack(path, "Het was een andere straat.")).hasStatus(FOUND);
        assertThat(text(path)).contains("ingetrokken", "Het was een andere straat.", "Zo gaat het mis.");
        assertThat(takeBack(path, "Nog eens")).hasStatus(CONFLICT);
    }

    @Test
    @SignedInAs("stuurgroep")
    void theStuurgroepAcceptsUntilADayAndThenItReturns() {
        assertThat(text("/stuurgroep")).contains("De huisartsen zitten vol", "Aanvaarden");
        var id = id("De huisartsen zitten vol");
        assertThat(accept(id, "", "")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(accept(id, "Niet te doen", "2026-03-01"))
                .bodyText()
                .contains("Kies een dag na vandaag", "Niet te doen");
        assertThat(accept(id, "Niet te doen", "2031-03-01")).bodyText().contains("Kies een dag binnen twee jaar");
        assertThat(accept(id, "Er komt een praktijk bij.", "2026-04-20")).hasStatus(FOUND);
        assertThat(text(LIST + "/" + id))
                .contains("aanvaard tot 20 april 2026", "Er komt een praktijk bij.", "Pieter Hoogland");
        assertThat(text(LIST)).doesNotContain("De huisartsen zitten vol");

        clock.set(LocalDate.of(2026, 4, 20));
        assertThat(text(LIST)).contains("De huisartsen zitten vol");
        assertThat(text("/stuurgroep")).contains("De huisartsen zitten vol");
    }

    @Test
    @SignedInAs("programmabureau")
    void anInterventionOnTheCauseAnswersItAsLongAsItGoesOn() {
        var id = id("Woningen zijn te klein voor grote gezinnen");
        assertThat(text(LIST + "/" + id)).contains("Aan deze oorzaak gebeurt iets");
        state("Muren door: twee flats worden één", "STOPPED");
        assertThat(text(LIST + "/" + id)).contains("Aan deze oorzaak gebeurt nog niets");
        state("Muren door: twee flats worden één", "IDEA");
        assertThat(text(LIST + "/" + id)).contains("Aan deze oorzaak gebeurt nog niets");
        state("Muren door: twee flats worden één", "RUNNING");
        assertThat(text(LIST + "/" + id)).contains("Aan deze oorzaak gebeurt iets");
        assertThat(statements.during(() -> browser.get().uri(LIST).exchange()))
                .isEqualTo(statements.during(
                        () -> browser.get().uri(LIST + "?stand=ACCEPTED").exchange()));
    }

    @Test
    void whatWasSaidAndDecidedStays() {
        for (var attempt : List.of(
                "update undermining set why = 'anders'",
                "delete from undermining",
                "update undermining set withdrawn_why = 'nog eens' where withdrawn_at is not null",
                "update undermining_acceptance set returns_on = returns_on + 1",
                "delete from undermining_acceptance",
                "insert into undermining_acceptance (version, undermining_id, reason, decided_on, returns_on, author_id, author, written_at)"
                        + " select 0, undermining_id, reason, decided_on, decided_on, author_id, author, written_at from undermining_acceptance")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(attempt)
                    .isThrownBy(() -> database.sql(attempt).update());
        }
    }

    private MvcTestResult say(String intervention, String cause) {
        return browser.post()
                .uri("/interventies/" + of("intervention", intervention) + "/ondermijnd")
                .param("cause", cause)
                .param("why", "Zo gaat het mis.")
                .with(csrf())
                .exchange();
    }

    private MvcTestResult accept(long id, String reason, String returnsOn) {
        return browser.post()
                .uri(LIST + "/" + id + "/aanvaarding")
                .param("reason", reason)
                .param("returnsOn", returnsOn)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult takeBack(String path, String why) {
        return browser.post()
                .uri(path + "/intrekking")
                .param("why", why)
                .with(csrf())
                .exchange();
    }

    private void state(String intervention, String to) {
        database.sql("update intervention set state = ? where title = ?")
                .params(to, intervention)
                .update();
    }

    private String text(String address) {
        return new String(browser.get().uri(address).exchange().getResponse().getContentAsByteArray(), UTF_8);
    }

    private long id(String cause) {
        return database.sql("select max(u.id) from undermining u join cause c on c.id = u.cause_id where c.title = ?")
                .param(cause)
                .query(Long.class)
                .single();
    }

    private long of(String table, String title) {
        return database.sql("select id from " + table + " where title = ?")
                .param(title)
                .query(Long.class)
                .single();
    }
}
