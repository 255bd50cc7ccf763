package nl.veerkrachtigebuurten.routekaart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.seats.SeatKind;
import nl.veerkrachtigebuurten.seats.Seats;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class MilestoneControllerTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Milestones milestones;

    @Autowired
    Pillars pillars;

    @Autowired
    Seats seats;

    @Autowired
    MilestoneHistory history;

    @Test
    @SignedInAs("stuurgroep")
    void readersAreNeitherOfferedNorAllowedChanges() {
        var page = "/mijlpalen/" + titled("Eerste twintig woningen met een extra kamer");

        assertThat(browser.get().uri(page))
                .hasStatusOk()
                .bodyText()
                .contains("De aannemer heeft te weinig mensen", "vergunning voor het splitsen")
                .doesNotContain("/wijzigen", "/voortgang\"", "/vervallen");
        for (var address : new String[] {"/wijzigen", "/voortgang", "/vervallen"}) {
            assertThat(browser.get().uri(page + address)).hasStatus(FORBIDDEN);
        }
        assertThat(browser.get().uri("/mijlpalen/nieuw")).hasStatus(FORBIDDEN);
        assertThat(post("/mijlpalen", form("Speeltuin", "mei 2027", "wonen"))).hasStatus(FORBIDDEN);
    }

    @Test
    void visitorsAreAskedToSignIn() {
        assertThat(browser.get().uri("/mijlpalen")).hasStatus3xxRedirection();
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void aPillarLeaderPlansForTheOwnPillarOnly() {
        assertThat(browser.get().uri("/mijlpalen/nieuw")).hasStatusOk();
        var planned = post("/mijlpalen", form("Speeltuin Walburg geopend", "voorjaar 2027", "wonen"));
        assertThat(planned).hasStatus3xxRedirection();
        assertThat(browser.get().uri(planned.getResponse().getRedirectedUrl()))
                .hasStatusOk()
                .bodyText()
                .contains("Speeltuin Walburg geopend", "voorjaar 2027", "Pijlerleider Wonen");

        assertThat(post("/mijlpalen", form("Speeltuin", "voorjaar 2027", "leren")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Hier mag jij geen mijlpaal plannen");
    }

    @Test
    @SignedInAs("programmabureau")
    void allThatIsWrongIsSaidAtOnceAndWhatWasTypedStays() {
        var form = form("", "als de peren rijp zijn", "wonen");
        form.put("evidence", "zomaar wat");
        form.put("why", "Omdat kinderen ruimte nodig hebben.");
        form.remove("pillarIds");

        assertThat(post("/mijlpalen", form))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Vul dit in",
                        "als de peren rijp zijn",
                        "Kies minstens één pijler",
                        "Zet op elke regel één link",
                        "Omdat kinderen ruimte nodig hebben.");
    }

    @Test
    @SignedInAs("programmabureau")
    void anotherMomentNeedsAReasonAndIsRemembered() {
        var id = plan("Jaarmarkt gehouden");
        var form = form("Jaarmarkt gehouden", "juni 2027", "wonen");
        form.put("version", "" + milestones.get(id).version());
        assertThat(put(id, form)).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("Schrijf erbij waarom");

        form.put("reason", "Het regende.");
        assertThat(put(id, form)).hasStatus3xxRedirection();

        assertThat(history.slips(id))
                .extracting(Slip::was, Slip::became, Slip::why)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("mei 2027", "juni 2027", "Het regende."));
    }

    @Test
    @SignedInAs("programmabureau")
    void whoeverWasOvertakenKeepsWhatWasTyped() {
        var id = plan("Buurtfeest gehouden");
        var first = form("Buurtfeest samen gehouden", "mei 2027", "wonen");
        first.put("version", "" + milestones.get(id).version());
        var second = form("Mijn eigen titel", "mei 2027", "wonen");
        second.put("version", first.get("version"));
        assertThat(put(id, first)).hasStatus3xxRedirection();

        var now = milestones.get(id).version();
        assertThat(put(id, second))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains(
                        "Mijn eigen titel",
                        "Buurtfeest samen gehouden",
                        "Er is niets overschreven",
                        "value=\"" + now + "\"");
        assertThat(milestones.get(id).title()).isEqualTo("Buurtfeest samen gehouden");

        second.remove("version");
        assertThat(put(id, second)).hasStatus(CONFLICT);
    }

    @Test
    @SignedInAs("programmabureau")
    void aCircleIsSpelledOut() {
        var first = plan("Stap een gezet");
        var second = plan("Stap twee gezet");
        var form = form("Stap een gezet", "mei 2027", "wonen");
        form.put("version", "" + milestones.get(first).version());
        form.put("needIds", "" + second);
        assertThat(put(first, form)).hasStatus3xxRedirection();

        form = form("Stap twee gezet", "mei 2027", "wonen");
        form.put("version", "" + milestones.get(second).version());
        form.put("needIds", "" + first);
        assertThat(put(second, form))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Stap twee gezet → Stap een gezet → Stap twee gezet");
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void aReportIsSignedAndMovesTheMoment() {
        var id = plan("Hofje gebouwd");
        var address = "/mijlpalen/" + id + "/voortgang";
        assertThat(post(address, Map.of("words", "Zonder stand"))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(post(address, Map.of("words", "Zo niet", "assessment", "PLANNED")))
                .hasStatus(UNPROCESSABLE_CONTENT);

        assertThat(post(
                        address,
                        Map.of("assessment", "AT_RISK", "words", "De grond is vervuild.", "moment", "najaar 2027")))
                .hasStatus3xxRedirection();

        assertThat(browser.get().uri("/mijlpalen/" + id))
                .bodyText()
                .contains("De grond is vervuild.", "Gerben Prins", "mei 2027", "najaar 2027", "loopt risico");
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void whatIsDroppedStaysWithItsReason() {
        var id = plan("Brug gebouwd");
        var address = "/mijlpalen/" + id + "/vervallen";
        assertThat(post(address, Map.of("reason", " "))).hasStatus(UNPROCESSABLE_CONTENT);

        assertThat(post(address, Map.of("reason", "De provincie bouwt hem al.")))
                .hasStatus3xxRedirection();

        assertThat(browser.get().uri("/mijlpalen/" + id))
                .bodyText()
                .contains("vervallen", "De provincie bouwt hem al.")
                .doesNotContain("/wijzigen");
        assertThat(browser.get().uri("/mijlpalen/" + id + "/wijzigen")).hasStatusOk();
    }

    @Test
    @SignedInAs("stuurgroep")
    void theListIsPagedAndFiltered() {
        assertThat(browser.get().uri("/mijlpalen?bladzijde=2"))
                .hasStatusOk()
                .bodyText()
                .contains("rel=\"prev\"");
        assertThat(browser.get().uri("/mijlpalen?staat=vervallen"))
                .bodyText()
                .contains("Reisvergoeding voor stage in de regio")
                .doesNotContain("Uitvoeringsplan Wonen opgeleverd");
        assertThat(browser.get().uri("/mijlpalen?jaar=x&van=31-02&tot=&staat=raar&bladzijde=-1&eigenaar=a"))
                .hasStatusOk();
        assertThat(browser.get().uri("/mijlpalen/999999")).hasStatus(404);
    }

    private long plan(String title) {
        var address = post("/mijlpalen", form(title, "mei 2027", "wonen"))
                .getResponse()
                .getRedirectedUrl();
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }

    private Map<String, String> form(String title, String moment, String pillar) {
        var its = pillars.at(pillar);
        var owner = seats.findFirstByKindAndPillarId(SeatKind.PILLAR_LEADER, its.id())
                .orElseThrow();
        return new java.util.HashMap<>(Map.of(
                "title",
                title,
                "moment",
                moment,
                "ownerId",
                "" + owner.id(),
                "lane",
                "PILLARS",
                "pillarIds",
                "" + its.id(),
                "published",
                "true"));
    }

    private long titled(String title) {
        return milestones.findAll().stream()
                .filter(milestone -> milestone.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        var request = browser.post().uri(address).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult put(long id, Map<String, String> form) {
        var request = browser.put().uri("/mijlpalen/" + id).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
