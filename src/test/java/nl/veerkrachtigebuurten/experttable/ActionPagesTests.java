package nl.veerkrachtigebuurten.experttable;

import static nl.veerkrachtigebuurten.experttable.ActionState.BUSY;
import static nl.veerkrachtigebuurten.experttable.ActionState.DONE;
import static nl.veerkrachtigebuurten.experttable.ActionState.TODO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.routekaart.Milestones;
import nl.veerkrachtigebuurten.seats.Seats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class ActionPagesTests {

    private static final String TABLE = "tafel-wonen";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Actions actions;

    @Autowired
    ProgressNotes notes;

    @Autowired
    ExpertTables tables;

    @Autowired
    Seats seats;

    @Autowired
    Milestones milestones;

    @ParameterizedTest
    @ValueSource(
            strings = {"/experttafels", "/experttafels/tafel-wonen", "/acties", "/acties?staat=ALL&tekst=de&mijn=true"})
    @SignedInAs("stuurgroep")
    void readersAreNotOfferedChanges(String page) {
        assertThat(browser.get().uri(page)).hasStatusOk().bodyText().doesNotContain("/nieuw", "/wijzigen", "/staat");
    }

    @Test
    @SignedInAs("stuurgroep")
    void readersAreNotAllowedChanges() {
        var id = some(TODO).id();

        assertThat(browser.get().uri("/acties/" + id))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/voortgang", "/wijzigen");
        assertThat(browser.get().uri("/acties/nieuw?tafel=" + TABLE)).hasStatus(FORBIDDEN);
        assertThat(browser.get().uri("/acties/{id}/voortgang", id)).hasStatus(FORBIDDEN);
        assertThat(plan("Bankjes", "1", "mei 2027")).hasStatus(FORBIDDEN);
        assertThat(move(id, 0, BUSY)).hasStatus(FORBIDDEN);
    }

    @Test
    void visitorsAreAskedToSignIn() {
        assertThat(browser.get().uri("/acties")).hasStatus3xxRedirection();
        assertThat(browser.get().uri("/experttafels")).hasStatus3xxRedirection();
    }

    @Test
    @SignedInAs("pijlerleider.leren")
    void aPillarLeaderKeepsTheOwnTableOnly() {
        assertThat(browser.get().uri("/acties/nieuw?tafel=tafel-leren")).hasStatusOk();
        assertThat(browser.get().uri("/acties/nieuw?tafel=" + TABLE)).hasStatus(FORBIDDEN);
    }

    @Test
    @SignedInAs("programmabureau")
    void onlyExpertTablesHaveAPage() {
        assertThat(browser.get().uri("/experttafels/stuurgroep")).hasStatus(NOT_FOUND);
        assertThat(browser.get().uri("/acties/nieuw?tafel=stuurgroep")).hasStatus(NOT_FOUND);
        assertThat(browser.get().uri("/acties/999999")).hasStatus(NOT_FOUND);
    }

    @Test
    @SignedInAs("partner.ozhw")
    void aPartnerReadsAndReportsOnTheOwnOrganisationsActions() {
        var other = some(TODO);
        assertThat(browser.get().uri("/acties/" + other.id())).hasStatus(FORBIDDEN);
        assertThat(browser.get().uri("/experttafels/" + TABLE))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(other.title());

        var own = actions.findAll().stream()
                .map(action -> actions.get(action.id()))
                .filter(action -> action.owner().name().equals("Contactpersoon OZHW"))
                .filter(action -> !action.state().isClosed())
                .findFirst()
                .orElseThrow();
        assertThat(browser.get().uri("/acties/" + own.id())).hasStatusOk();
        assertThat(browser.get().uri("/acties/{id}/voortgang", own.id())).hasStatusOk();
        assertThat(browser.get().uri("/acties/{id}/wijzigen", own.id())).hasStatus(FORBIDDEN);
    }

    @Test
    @SignedInAs("strateeg.wonen")
    void plansAnActionOfTheOwnTable() {
        var answer = plan("  Bankjes bij de bushalte ", owner(), "medio mei 2027");

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(browser.get().uri(answer.getResponse().getRedirectedUrl()))
                .hasStatusOk()
                .bodyText()
                .contains("Bankjes bij de bushalte", "medio mei 2027", "Te doen");
    }

    @Test
    @SignedInAs("strateeg.wonen")
    void saysWhichMilestoneAnActionServes() {
        var milestone = milestones.choosable().get(0);

        var answer = browser.post()
                .uri("/acties")
                .param("tafel", TABLE)
                .param("title", "Een stap naar de mijlpaal")
                .param("ownerId", owner())
                .param("moment", "mei 2027")
                .param("serves", "milestone-" + milestone.id())
                .with(csrf())
                .exchange();

        assertThat(browser.get().uri(answer.getResponse().getRedirectedUrl()))
                .hasStatusOk()
                .bodyText()
                .contains("/mijlpalen/" + milestone.id(), "Draagt bij aan");
        assertThat(browser.get().uri(answer.getResponse().getRedirectedUrl() + "/wijzigen"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"milestone-" + milestone.id() + "\" selected");
    }

    @Test
    @SignedInAs("strateeg.wonen")
    void tellsAllThatIsWrongAndKeepsWhatWasTyped() {
        assertThat(plan("B".repeat(161), "geen getal", "ooit een keer"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("B".repeat(161), "ooit een keer", "#title", "#ownerId", "#moment");
    }

    @Test
    @SignedInAs("projectleider.wonen")
    void aStaleChangeOverwritesNothingAndLosesNothing() {
        var action = some(TODO);
        var stored = action.title();

        assertThat(revise(action, "Mijn eigen tekst", action.version() - 1))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Mijn eigen tekst", stored, "value=\"" + action.version() + "\"");
        assertThat(actions.get(action.id()).title()).isEqualTo(stored);

        assertThat(revise(action, stored + " nu", action.version())).hasStatus3xxRedirection();
        assertThat(actions.get(action.id()).title()).isEqualTo(stored + " nu");
    }

    @Test
    @SignedInAs("projectleider.wonen")
    void saysWhatToDoWithAnActionThatIsDone() {
        var action = some(DONE);

        assertThat(browser.get().uri("/acties/" + action.id())).bodyText().doesNotContain("/wijzigen");
        assertThat(revise(action, "Toch anders", action.version()))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Zet de actie eerst terug", action.title());
    }

    @Test
    @SignedInAs("projectleider.wonen")
    void movesACardOnTheBoard() {
        var action = some(TODO);

        assertThat(move(action.id(), action.version(), BUSY))
                .hasRedirectedUrl("/experttafels/" + TABLE + "#actie-" + action.id());
        assertThat(actions.get(action.id()).state()).isEqualTo(BUSY);
        assertThat(notes.of(action.id(), Limit.of(1)))
                .extracting(ProgressNote::state)
                .containsExactly(BUSY);

        assertThat(move(action.id(), action.version(), DONE)).hasStatus(CONFLICT);
        assertThat(move(action.id(), action.version() + 1, ActionState.WAITING))
                .hasRedirectedUrl("/acties/" + action.id() + "/voortgang?staat=WAITING");
        assertThat(actions.get(action.id()).state()).isEqualTo(BUSY);
    }

    @Test
    @SignedInAs("projectleider.wonen")
    void progressAsksForWordsWhereTheStateNeedsThem() {
        var action = some(TODO);

        assertThat(report(action, "WAITING", ""))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("op wie of wat");
        assertThat(report(action, "TODO", " ")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(report(action, "WAITING", "De aannemer")).hasStatus3xxRedirection();
        assertThat(browser.get().uri("/acties/" + action.id()))
                .bodyText()
                .contains("De aannemer", "Wacht op een ander");
    }

    private MvcTestResult plan(String title, String ownerId, String moment) {
        return browser.post()
                .uri("/acties")
                .param("tafel", TABLE)
                .param("title", title)
                .param("ownerId", ownerId)
                .param("moment", moment)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult revise(Action action, String title, int version) {
        return browser.put()
                .uri("/acties/" + action.id())
                .param("title", title)
                .param("ownerId", owner())
                .param("moment", action.moment().words())
                .param("version", String.valueOf(version))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult move(long id, int version, ActionState state) {
        return browser.put()
                .uri("/acties/{id}/staat", id)
                .param("state", state.name())
                .param("version", String.valueOf(version))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult report(Action action, String state, String words) {
        return browser.post()
                .uri("/acties/{id}/voortgang", action.id())
                .param("state", state)
                .param("words", words)
                .param("version", String.valueOf(action.version()))
                .with(csrf())
                .exchange();
    }

    private String owner() {
        return String.valueOf(
                seats.findByBodyIdOrderById(tables.at(TABLE).id()).get(0).id());
    }

    /** One of the table's own, so that no other organisation sees it. */
    private Action some(ActionState state) {
        return actions.findAll().stream()
                .map(action -> actions.get(action.id()))
                .filter(action -> action.table().slug().equals(TABLE) && action.state() == state)
                .filter(action -> action.partner() == null && action.owner().partner() == null)
                .findFirst()
                .orElseThrow();
    }
}
