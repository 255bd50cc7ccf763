package nl.veerkrachtigebuurten.planline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import nl.veerkrachtigebuurten.plan.ChapterTexts;
import nl.veerkrachtigebuurten.plan.Chapters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class LinePagesTests {

    private static final String LINES = "/plannen/regels";

    @Autowired
    MockMvcTester browser;

    @Autowired
    PlanLines lines;

    @Autowired
    Chapters chapters;

    @Autowired
    ChapterTexts texts;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    @Test
    @SignedInAs("partner.ozhw")
    void everybodySeesWhatIsNotTranslatedAndForHowLong() {
        var page = page(LINES);

        assertThat(page.text())
                .contains("planregels zijn nog niet vertaald", "Mantelzorgers weten wie hen een weekend kan vervangen.")
                .containsPattern("Uitvoeringsplan Gezondheid: Wat we willen bereiken \\d+ dagen geleden gemarkeerd")
                .doesNotContain("zwemdiploma");
        assertThat(page(LINES + "?staat=TRANSLATED").text())
                .contains("zwemdiploma")
                .doesNotContain("Mantelzorgers");
        assertThat(page(LINES + "?plan=wonen").text()).contains("portiek").doesNotContain("Mantelzorgers");
        assertThat(page(LINES + "?tafel=tafel-gezondheid").text())
                .contains("Mantelzorgers")
                .doesNotContain("portiek");
        assertThat(page(LINES + "?staat=&plan=&pagina=7").text()).contains("Hier staan geen planregels");
        assertThat(browser.get().uri(LINES + "/999999")).hasStatus(NOT_FOUND);
        assertThat(browser.get().uri(LINES + "?staat=ONZIN")).hasStatus(400);
    }

    @Test
    @SignedInAs("strateeg.wonen")
    void theTableMarksAndTranslatesTheLinesOfItsOwnPillar() {
        assertThat(mark("wonen/wanneer", "Elk kwartaal kijken we terug met de experttafel."))
                .hasStatus(FOUND);
        var line = newest();
        assertThat(page("/plannen/wonen/wanneer").select("mark.planline").text())
                .contains("Elk kwartaal kijken we terug");
        assertThat(step(line, "IN_HAND", "", line.version())).hasStatus(FOUND);
        assertThat(page(line.path()).text()).contains("Wat ermee gebeurde", "in behandeling", "Stijn van Leeuwen");

        assertThat(mark("leren/wanneer", "Na elke vakantie kijken")).hasStatus(FORBIDDEN);
        assertThat(step(of("leren"), "IN_HAND", "", 0)).hasStatus(FORBIDDEN);
        assertThat(page(of("leren").path()).select("form[action$=stappen]")).isEmpty();
    }

    @Test
    @SignedInAs("participatie")
    void whoeverEditsThePlanMarksButDoesNotTranslate() {
        assertThat(mark("kloosstraat/hoe-we-leren", "begin met iets wat binnen een week kan"))
                .hasStatus(FOUND);
        assertThat(step(newest(), "IN_HAND", "", 0)).hasStatus(FORBIDDEN);
        assertThat(browser.get().uri("/plannen/wonen/wanneer/regels/nieuw")).hasStatus(FORBIDDEN);
    }

    @Test
    @SignedInAs("pijlerleider.werken")
    void notDoingItAndGoingBackAskForAReason() {
        mark("werken/wat-we-willen-bereiken", "We tellen ook wie na een jaar nog steeds meedoet.");
        var line = newest();

        assertThat(step(line, "DELIBERATELY_NOT", "", line.version()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Schrijf op waarom");
        assertThat(step(line, "", "Zomaar", line.version())).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(step(line, "DELIBERATELY_NOT", "Dat is meten, geen actie.", line.version()))
                .hasStatus(FOUND);
        assertThat(page(line.path()).text()).contains("bewust geen actie. Dat is meten, geen actie.");
        assertThat(step(line, "TRANSLATED", "", line.version())).hasStatus(CONFLICT);
        assertThat(step(line, "TRANSLATED", "", lines.get(line.id()).version())).hasStatus(FOUND);
        assertThat(step(line, "TO_TRANSLATE", "", lines.get(line.id()).version()))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(step(line, "TRANSLATED", "", lines.get(line.id()).version())).hasStatus(CONFLICT);
    }

    @Test
    @SignedInAs("pijlerleider.werken")
    void withoutAScriptOneChoosesTheSentence() {
        var form = page("/plannen/werken/middelen/regels/nieuw");
        var sentence = form.select("select[name=sentence] option:contains(Zonder vaste werkmeester)")
                .attr("value");

        assertThat(browser.post()
                        .uri("/plannen/werken/middelen/regels")
                        .param("sentence", sentence)
                        .param("basedOn", form.select("input[name=basedOn]").attr("value"))
                        .with(csrf()))
                .hasStatus(FOUND);

        assertThat(newest().passage().quote()).isEqualTo("Zonder vaste werkmeester beginnen we niet.");
    }

    @Test
    @SignedInAs("programmabureau")
    void aLineWhoseSentenceIsGoneIsKeptAndSaysSo() {
        mark("participatie/hoe-we-leren", "Wie hoorden we niet?");
        var line = newest();
        var chapter = chapters.at("participatie", "hoe-we-leren");
        var before = texts.of(chapter);

        write("participatie/hoe-we-leren", "Helemaal opnieuw.");

        assertThat(page(line.path()).text()).contains("Wie hoorden we niet?", "staat niet meer in de tekst");
        assertThat(page(LINES + "?plan=participatie").text()).contains("staat niet meer in de tekst");
        write("participatie/hoe-we-leren", before);
        assertThat(page(line.path()).text()).doesNotContain("staat niet meer in de tekst");
    }

    @Test
    @SignedInAs("projectleider.wonen")
    void anActionMadeOfALineTranslatesIt() {
        mark("wonen/risicos", "De wijkagent en de beheerders kijken daar samen naar, elke maand.");
        var line = newest();
        assertThat(page(line.path())
                        .select("a[href*='/acties/nieuw?tafel=tafel-wonen']")
                        .attr("href"))
                .endsWith("serves=line-" + line.id());
        var form = page("/acties/nieuw?tafel=tafel-wonen&serves=line-" + line.id());
        assertThat(form.select("select[name=serves] option[selected]").attr("value"))
                .isEqualTo("line-" + line.id());

        assertThat(browser.post()
                        .uri("/acties")
                        .param("tafel", "tafel-wonen")
                        .param("title", "Maandelijkse ronde langs de portieken")
                        .param("moment", "mei 2027")
                        .param(
                                "ownerId",
                                form.select("select[name=ownerId] option")
                                        .get(1)
                                        .attr("value"))
                        .param("serves", "line-" + line.id())
                        .with(csrf()))
                .hasStatus(FOUND);

        assertThat(lines.get(line.id()).state()).isEqualTo(LineState.TRANSLATED);
        assertThat(page(line.path()).text()).contains("Maandelijkse ronde langs de portieken", "vertaald");
        var action = page(line.path()).select("a:contains(Maandelijkse ronde)").attr("href");
        assertThat(page(action).text()).contains("De wijkagent en de beheerders kijken daar samen naar");
    }

    @Test
    @SignedInAs("projectleider.wonen")
    void theTableIsToldThatLinesWait() {
        assertThat(page("/mijn").text()).contains("Vertaal de planregels van ‘Uitvoeringsplan Wonen’");
        assertThat(page("/experttafels/tafel-wonen").text()).contains("op vertaling");
        assertThat(page("/zoeken?q=mantelzorgers").text()).contains("Planregels 1");
        assertThat(page("/plannen").select("a[href=/plannen/regels]")).isNotEmpty();
    }

    @Test
    void whatWasMarkedIsNeverRemoved() {
        for (var attempt :
                List.of("delete from plan_line", "delete from line_step", "update line_step set reason = 'x'")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> database.sql(attempt).update())
                    .withMessageContaining("never removed");
        }
    }

    @Test
    @SignedInAs("stuurgroep")
    void aListTakesNoMoreStatementsForMoreLines() {
        var few = statements.during(() -> page(LINES + "?plan=kloosstraat"));
        var many = statements.during(() -> page(LINES + "?staat=TO_TRANSLATE"));

        assertThat(many).isEqualTo(few).isLessThan(12);
        assertThat(statements.during(() -> page(of("wonen").path()))).isLessThan(15);
    }

    private PlanLine newest() {
        return lines.get(
                database.sql("select max(id) from plan_line").query(Long.class).single());
    }

    private PlanLine of(String plan) {
        return lines.get(database.sql("select min(l.id) from plan_line l join chapter c on c.id = l.chapter_id"
                        + " join plan p on p.id = c.plan_id where p.slug = ?")
                .param(plan)
                .query(Long.class)
                .single());
    }

    private MvcTestResult mark(String chapter, String words) {
        return browser.post()
                .uri("/plannen/" + chapter + "/regels")
                .param("words", words)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult step(PlanLine line, String state, String reason, int version) {
        return browser.post()
                .uri(line.path() + "/stappen")
                .param("state", state)
                .param("reason", reason)
                .param("version", String.valueOf(version))
                .with(csrf())
                .exchange();
    }

    private void write(String path, String text) {
        var chapter = chapters.at(path.split("/")[0], path.split("/")[1]);
        assertThat(browser.post()
                        .uri(chapter.path() + "/versies")
                        .param("title", chapter.title())
                        .param("text", text)
                        .param("basedOn", String.valueOf(chapter.newest()))
                        .with(csrf()))
                .hasStatus(FOUND);
    }

    private Document page(String address) {
        var answer = browser.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
