package nl.veerkrachtigebuurten.adoption;

import static nl.veerkrachtigebuurten.adoption.Stuurgroep.as;
import static nl.veerkrachtigebuurten.adoption.Stuurgroep.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class AdoptionPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Invitees invitees;

    @Autowired
    PlanVersionService submissions;

    @Autowired
    JdbcClient database;

    private PlanOfTest plan = null;

    @BeforeEach
    void aPlan() {
        plan = new PlanOfTest(database);
    }

    @Test
    @SignedInAs("pijlerleider.leren")
    void aHolderSubmitsToThoseWhoAreChosen() {
        assertThat(browser.get().uri(plan.path + "/vaststelling/nieuw"))
                .hasStatusOk()
                .bodyText()
                .contains("Sanne de Wit");
        assertThat(post("/vaststelling"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kies ten minste één lid");
        assertThat(post("/vaststelling", "seatIds", "999999"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("geen plaats meer");
        var seat = String.valueOf(invitees.today().get(0).id());
        assertThat(post("/vaststelling", "seatIds", seat)).hasRedirectedUrl(plan.path + "/vaststelling/1");
        assertThat(post("/vaststelling", "seatIds", seat))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("ligt al voor");
        assertThat(post("/vaststelling/1/handtekening")).hasStatus(FORBIDDEN);
    }

    @Test
    @SignedInAs("stuurgroep")
    void aMemberOfTheStuurgroepIsAskedAndSigns() {
        submit();
        assertThat(browser.get().uri("/mijn"))
                .bodyText()
                .contains("‘Uitvoeringsplan Gezondheid’ wacht op je vaststelling");
        assertThat(browser.get().uri("/stuurgroep"))
                .bodyText()
                .contains("Proefplan, versie 1", "jouw handtekening wordt gevraagd");
        assertThat(post("/vaststelling/1/handtekening", "reservation", "true"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Schrijf wat je voorbehoud is");
        assertThat(post("/vaststelling/1/handtekening", "note", "Akkoord.")).hasStatus(FOUND);
        assertThat(post("/vaststelling/1/handtekening", "note", "Nog eens."))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Nog eens.");
        assertThat(browser.get().uri(plan.path + "/vaststelling/1"))
                .bodyText()
                .contains("1 van de 7 leden", "Akkoord.")
                .doesNotContain("/handtekening\"");
    }

    @Test
    @SignedInAs("stuurgroep")
    void returningTakesAReason() {
        submit();
        assertThat(post("/vaststelling/1/teruggave", "reason", " ")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(post("/vaststelling/1/teruggave", "reason", "Te duur.")).hasStatus(FOUND);
        assertThat(browser.get().uri(plan.path + "/vaststelling/1")).bodyText().contains("Te duur.", "teruggegeven");
        assertThat(post("/vaststelling/1/handtekening")).hasStatus(CONFLICT);
    }

    @Test
    @SignedInAs("stuurgroep")
    void theNumberOfSignaturesIsSetWithinWhoIsAsked() {
        submit();
        assertThat(put("9")).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("Er zijn minder leden gevraagd");
        assertThat(put("0")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(put("een")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(put("2")).hasStatus(FOUND);
        assertThat(browser.get().uri(plan.path + "/vaststelling/1"))
                .bodyText()
                .contains("2 van de 7", "Pieter Hoogland");
    }

    @Test
    @SignedInAs("pijlerleider.veiligheid")
    void aHolderLearnsThatAPlanWasReturned() {
        assertThat(browser.get().uri("/mijn")).bodyText().contains("‘Uitvoeringsplan Veiligheid’ is teruggegeven");
    }

    private void submit() {
        var holder = member(invitees.today().get(6));
        as(holder, () -> submissions.submit(plan.slug, invitees.today(), null, holder));
    }

    private MvcTestResult post(String where, String... parameters) {
        var request = browser.post().uri(plan.path + where).with(csrf());
        for (var index = 0; index < parameters.length; index += 2) {
            request.param(parameters[index], parameters[index + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult put(String needed) {
        return browser.put()
                .uri(plan.path + "/vaststelling/1/drempel")
                .param("needed", needed)
                .with(csrf())
                .exchange();
    }
}
