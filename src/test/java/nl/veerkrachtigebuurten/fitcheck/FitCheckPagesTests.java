package nl.veerkrachtigebuurten.fitcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
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
class FitCheckPagesTests {

    private static final String STREET = "Past het plan voor de Kloosstraat bij wat jij nodig hebt in je straat?";
    private static final String ROOMS = "Past het samenvoegen van flats bij jouw gezin?";
    private static final String HOMEWORK = "Past de huiswerkplek bij wat jij of je kind nodig heeft?";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    @Autowired
    TestClock clock;

    @Test
    @SignedInAs("stuurgroep")
    void theStuurgroepReadsNumbersThatTellOfNobodyAndNoStories() {
        assertThat(page(HOMEWORK))
                .hasStatusOk()
                .bodyText()
                .contains("minder dan 5", "staat hier niet")
                .doesNotContain("Het is er stil", "11 antwoorden");
        assertThat(page(STREET)).bodyText().contains("24 antwoorden", "vraagt een besluit");
        assertThat(browser.get().uri("/stuurgroep")).bodyText().contains("Uitvoeringsplan Kloosstraat", STREET, ROOMS);
    }

    @Test
    @SignedInAs("participatie")
    void theParticipationTeamReadsEverything() {
        assertThat(page(HOMEWORK)).bodyText().contains("11 antwoorden", "Het is er stil");
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void theOwnerReadsStoriesAndIsAskedToDecide() {
        assertThat(page(ROOMS)).bodyText().contains("Waar slapen wij als er gebouwd wordt?", "Er is een besluit nodig");
        assertThat(page(STREET)).bodyText().doesNotContain("Wij vragen al drie jaar om de lift");
        assertThat(browser.get().uri("/mijn")).bodyText().contains("‘Muren door: twee flats worden één’ past niet");
        assertThat(browser.get()
                        .uri("/interventies/" + of("intervention", "title", "Muren door: twee flats worden één")))
                .bodyText()
                .contains(ROOMS);
        assertThat(post(path(STREET) + "/besluiten", "kind", "STOP", "reason", "Weg ermee."))
                .hasStatus(FORBIDDEN);
    }

    @Test
    @SignedInAs("pijlerleider.leren")
    void whatDoesNotFitIsHandledOnlyWithADecision() {
        var path = "/toetsingen/" + closed(3, 1, 2);
        assertThat(post(path + "/afhandeling", "_method", "put"))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Neem eerst een besluit");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> database.sql("update fit_check set handled_on = closes, handled_by = 'x' where id = ?")
                                .param(Long.valueOf(path.substring(12)))
                                .update())
                .withMessageContaining("not handled without a decision");
        assertThat(browser.get().uri("/mijn")).bodyText().contains("‘Uitvoeringsplan Leren’ past niet");
        assertThat(post(path + "/besluiten", "kind", "HOLD", "reason", "")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(post(path + "/besluiten", "kind", "HOLD", "reason", "Eerst met ouders praten."))
                .hasStatus(FOUND);
        assertThat(browser.get().uri("/mijn")).bodyText().doesNotContain("‘Uitvoeringsplan Leren’ past niet");
        assertThat(post(path + "/afhandeling", "_method", "put")).hasStatus(FOUND);
        assertThat(browser.get().uri(path)).bodyText().contains("Eerst met ouders praten.", "afgehandeld");
    }

    @Test
    @SignedInAs("pijlerleider.leren")
    void aLeaderSetsUpOneOfTheOwnPillarOnly() {
        assertThat(setUp("wonen", "2026-03-20", "2026-03-19"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Dit hoort niet bij jouw rol", "De laatste dag ligt voor de eerste", "Past dit bij jou?");
        assertThat(setUp("leren", "2026-03-20", "2026-04-19")).hasStatus(FOUND);
        assertThat(browser.get().uri("/plannen/leren")).bodyText().contains("Past dit bij jou?", "begint nog");
    }

    @Test
    @SignedInAs("programmabureau")
    void aListTakesFewStatements() {
        assertThat(statements.during(() -> browser.get().uri("/toetsingen").exchange()))
                .isLessThan(10);
    }

    @Test
    void whatWasAnsweredAndDecidedStays() {
        for (var sql : List.of(
                "delete from fit_answer",
                "update fit_answer set fit = 'FITS'",
                "delete from fit_adjustment",
                "delete from fit_check")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(sql)
                    .isThrownBy(() -> database.sql(sql).update())
                    .withMessageContaining("never changed nor removed");
        }
    }

    @Test
    @SignedInAs("pijlerleider.leren")
    void numbersComeOnceNoAnswerCan() {
        var id = closed(30, 6, 5);
        assertThat(browser.get().uri("/toetsingen/" + id))
                .bodyText()
                .contains("Zolang er nog antwoorden bij kunnen komen", "Papieren antwoord intypen")
                .doesNotContain("41 antwoorden");

        clock.set(LocalDate.parse("2026-03-24"));
        assertThat(browser.get().uri("/toetsingen/" + id))
                .bodyText()
                .contains("41 antwoorden")
                .doesNotContain("Papieren antwoord intypen", "Formulieren afdrukken");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> answered(id, Fit.FITS, "2026-03-24", true))
                .withMessageContaining("takes no answers");
    }

    /** A check of the plan Leren that was over yesterday, with so many answers of each kind. */
    private long closed(int fits, int partly, int misfit) {
        assertThat(setUp("leren", "2026-03-01", "2026-03-16")).hasStatus(FOUND);
        var id = database.sql("select max(id) from fit_check").query(Long.class).single();
        var numbers = List.of(fits, partly, misfit);
        for (var fit : Fit.values()) {
            for (var number = 0; number < numbers.get(fit.ordinal()); number++) {
                answered(id, fit, "2026-03-10", false);
            }
        }
        return id;
    }

    private void answered(long id, Fit fit, String day, boolean onPaper) {
        database.sql("insert into fit_answer (check_id, fit, answered_on, on_paper) values (?, ?, ?::date, ?)")
                .params(id, fit.name(), day, onPaper)
                .update();
    }

    private MvcTestResult setUp(String plan, String opens, String closes) {
        return post(
                "/toetsingen",
                "planId",
                String.valueOf(of("plan", "slug", plan)),
                "question",
                "Past dit bij jou?",
                "asked",
                "RESIDENTS",
                "opens",
                opens,
                "closes",
                closes,
                "oneIn",
                "3");
    }

    private MvcTestResult post(String address, String... fields) {
        var request = browser.post().uri(address).with(csrf());
        for (var index = 0; index < fields.length; index += 2) {
            request = request.param(fields[index], fields[index + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult page(String question) {
        return browser.get().uri(path(question)).exchange();
    }

    private String path(String question) {
        return "/toetsingen/" + of("fit_check", "question", question);
    }

    private long of(String table, String column, String name) {
        return database.sql("select id from " + table + " where " + column + " = ?")
                .param(name)
                .query(Long.class)
                .single();
    }
}
