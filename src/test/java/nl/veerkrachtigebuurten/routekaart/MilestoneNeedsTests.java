package nl.veerkrachtigebuurten.routekaart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
@SignedInAs("programmabureau")
class MilestoneNeedsTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Milestones milestones;

    @Test
    void whatIsTypedFromTheListIsNeeded() {
        var first = plan("Wilgen geplant", "mei 2031");
        var second = plan("Wilgen geknot", "mei 2033", "Wilgen geplant (mei 2031)");

        assertThat(needs(second)).containsExactly("Wilgen geplant");
        var form = page("/mijlpalen/" + second + "/wijzigen");
        assertThat(form.select("input[name=needIds][checked]").eachAttr("value"))
                .containsExactly("" + first);
        assertThat(form.select("datalist option[value='Wilgen geplant (mei 2031)']"))
                .hasSize(1);
        assertThat(form.select("datalist option[value^='Wilgen geknot']")).isEmpty();
    }

    @Test
    void aPartThatOnlyOneHasIsEnough() {
        plan("Populieren geveld", "mei 2031");

        assertThat(needs(plan("Populierenhout verdeeld", "mei 2032", "LIEREN GEV")))
                .containsExactly("Populieren geveld");
    }

    @Test
    void whatFitsNoneOrMoreThanOneIsSaidBesideTheFieldAndKept() {
        plan("Essen gesnoeid", "mei 2031");
        plan("Essen gerooid", "mei 2032");

        var answer = submit("Essenhout gezaagd", "mei 2033", "Essen g", "bestaat nergens");
        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
        var form = parse(answer);
        assertThat(form.select("#moreNeeds-error").text())
                .contains("‘Essen g’ past bij meer dan één mijlpaal", "Essen gesnoeid (mei 2031)")
                .contains("‘bestaat nergens’ past bij geen enkele mijlpaal");
        assertThat(form.select("input[name=moreNeeds]").eachAttr("value")).contains("Essen g", "bestaat nergens");
    }

    @Test
    void aCircleOfThreeIsSpelledOutBesideTheField() {
        var first = plan("Beuk een", "mei 2031");
        plan("Beuk twee", "mei 2032", "Beuk een");
        plan("Beuk drie", "mei 2033", "Beuk twee");

        var request = browser.put()
                .uri("/mijlpalen/" + first)
                .with(csrf())
                .param("title", "Beuk een")
                .param("moment", "mei 2031")
                .param("ownerId", owner())
                .param("lane", "GOVERNANCE")
                .param("published", "true")
                .param("moreNeeds", "Beuk drie", "", "")
                .param("version", "" + milestones.get(first).version());
        var answer = request.exchange();

        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(parse(answer).select("#needIds-error").text())
                .contains("Beuk een → Beuk drie → Beuk twee → Beuk een");
    }

    private java.util.List<String> needs(long id) {
        return milestones.withAll(id).needs().stream().map(Milestone::title).toList();
    }

    private long plan(String title, String moment, String... needs) {
        var answer = submit(title, moment, needs);
        assertThat(answer).hasStatus3xxRedirection();
        var address = answer.getResponse().getRedirectedUrl();
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }

    private MvcTestResult submit(String title, String moment, String... needs) {
        var lines = java.util.Arrays.copyOf(needs, 3);
        java.util.Arrays.setAll(lines, line -> lines[line] == null ? "" : lines[line]);
        return browser.post()
                .uri("/mijlpalen")
                .with(csrf())
                .param("title", title)
                .param("moment", moment)
                .param("ownerId", owner())
                .param("lane", "GOVERNANCE")
                .param("published", "true")
                .param("moreNeeds", lines)
                .exchange();
    }

    private String owner() {
        return "" + milestones.get(milestones.names().get(0).id()).owner().id();
    }

    private Document page(String address) {
        return parse(browser.get().uri(address).exchange());
    }

    private static Document parse(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
