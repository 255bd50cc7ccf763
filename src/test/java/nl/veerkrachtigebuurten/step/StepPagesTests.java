package nl.veerkrachtigebuurten.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class StepPagesTests {

    private static final String ELDERLY = "Afspraken over doorstroming van ouderen";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Steps steps;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    @Test
    @SignedInAs("partner.ozhw")
    void everyMemberSeesHowFarAMilestoneIsAndWhoTakesWhat() {
        var page = page("/mijlpalen/" + milestone("Eerste twintig woningen met een extra kamer"));

        assertThat(page.select("#stappen").text())
                .contains("3 van 6 stappen, 57 %", "Tweede aannemer gekozen", "Stijn van Leeuwen", "telt 5 keer")
                .contains("afgevinkt door Idris Warsame op");
        assertThat(page.select("#stappen .progress rect.taken").attr("width")).isEqualTo("57");
        assertThat(page.select("#stappen form, #stappen a.button")).isEmpty();
    }

    @Test
    @SignedInAs("partner.ozhw")
    void theListTellsItInAsManyStatementsAsWithoutSteps() {
        assertThat(page("/mijlpalen").select(".progress").eachText()).contains("3 van 6 stappen, 57 %");

        var many = statements.during(() -> page("/mijlpalen"));
        assertThat(statements.during(() -> page("/mijlpalen?bladzijde=2"))).isEqualTo(many);
    }

    @Test
    @SignedInAs("strateeg.wonen")
    void whoHoldsTheSeatTicksAndUnticksTwiceWithoutHarm() {
        var own = step(ELDERLY, "Corporaties houden dezelfde voorrang aan");

        assertThat(tick(own)).hasStatus(FOUND);
        assertThat(tick(own)).hasStatus(FOUND);
        assertThat(marks(own)).containsExactly("DONE");
        assertThat(page("/mijlpalen/" + milestone(ELDERLY))
                        .select("#stap-" + own)
                        .text())
                .contains("afgevinkt door Stijn van Leeuwen", "Vinkje weghalen");

        assertThat(send(browser.delete().uri(address(own) + "/vinkje"))).hasStatus(FOUND);
        assertThat(send(browser.delete().uri(address(own) + "/vinkje"))).hasStatus(FOUND);
        assertThat(marks(own)).containsExactly("DONE", "OPEN");
    }

    @Test
    @SignedInAs("strateeg.wonen")
    void whoDoesNotHoldTheSeatIsNeitherOfferedNorAllowedTheTick() {
        var others = step(ELDERLY, "Verhuiscoach aangesteld");

        assertThat(page("/mijlpalen/" + milestone(ELDERLY)).select("#stap-" + others + " button"))
                .isEmpty();
        assertThat(tick(others)).hasStatus(FORBIDDEN);
        assertThat(send(browser.post().uri(address(others) + "/vervallen").param("reason", "Zomaar")))
                .hasStatus(FORBIDDEN);
        assertThat(browser.get().uri("/mijlpalen/" + milestone(ELDERLY) + "/stappen/nieuw"))
                .hasStatus(FORBIDDEN);
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void whoMayEditTheMilestoneTicksEveryStepOfIt() {
        var others = step(ELDERLY, "Kaart met plekken dichtbij gemaakt");

        assertThat(tick(others)).hasStatus(FOUND);
        assertThat(tick(step("Tien werkgevers tekenen voor een eerste kans", "De twee havenbedrijven hebben getekend")))
                .hasStatus(FORBIDDEN);
        assertThat(send(browser.put().uri("/mijlpalen/1/stappen/" + others + "/vinkje")))
                .hasStatus(NOT_FOUND);
    }

    @Test
    @SignedInAs("projectleider.wonen")
    void theStartPageTicksWithoutAScript() {
        var own = step("Eerste twintig woningen met een extra kamer", "De andere negen woningen klaar");
        var form = page("/mijn").select("#stappen form[action=" + address(own) + "/vinkje]");

        assertThat(form.select("button").attr("aria-label")).isEqualTo("Afvinken: De andere negen woningen klaar");
        var request = browser.post().uri(form.attr("action"));
        form.select("input[type=hidden]").forEach(input -> request.param(input.attr("name"), input.val()));
        assertThat(send(request)).hasRedirectedUrl("/mijn#stappen");

        assertThat(page("/mijn").select("#stappen").text()).doesNotContain("De andere negen woningen klaar");
        send(browser.delete().uri(address(own) + "/vinkje"));
    }

    @Test
    @SignedInAs("programmabureau")
    void ofTwoWhoTickAtOnceOneIsWrittenDown() {
        var id = step("Jaarverslag met lessen aan de gemeenteraad", "Vijf bewoners hebben het gelezen");
        var signedIn = TestSecurityContextHolder.getContext();

        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> browser.put()
                        .uri(address(id) + "/vinkje")
                        .with(csrf())
                        .with(securityContext(signedIn))
                        .exchange()))
                .limit(6)
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join))
                .allSatisfy(answer -> assertThat(answer).hasStatus(FOUND));
        assertThat(marks(id)).containsExactly("DONE");
    }

    private MvcTestResult tick(long id) {
        return send(browser.put().uri(address(id) + "/vinkje"));
    }

    private MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request) {
        return request.with(csrf()).exchange();
    }

    private String address(long id) {
        return "/mijlpalen/"
                + database.sql("select milestone_id from step where id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single()
                + "/stappen/" + id;
    }

    private List<String> marks(long id) {
        return database.sql("select became from step_mark where step_id = :id order by id")
                .param("id", id)
                .query(String.class)
                .list();
    }

    private long milestone(String title) {
        return database.sql("select id from milestone where title = :title")
                .param("title", title)
                .query(Long.class)
                .single();
    }

    private long step(String milestone, String title) {
        return steps.of(milestone(milestone)).stream()
                .filter(step -> step.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Document page(String address) {
        var answer = browser.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
