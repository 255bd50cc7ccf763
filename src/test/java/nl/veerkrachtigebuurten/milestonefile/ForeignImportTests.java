package nl.veerkrachtigebuurten.milestonefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.routekaart.Excerpt;
import nl.veerkrachtigebuurten.routekaart.Excerpts;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files of other programs: first told which column is what, then seen and stored as our own. */
@PortalTest
class ForeignImportTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Excerpts excerpts;

    SheetFiles files;

    @BeforeEach
    void open() {
        files = new SheetFiles(browser);
    }

    @Test
    @SignedInAs("programmabureau")
    void milestonesOfMicrosoftProjectAreTakenOver() throws Exception {
        var page = mapped("project.xml", "Bestuur", Map.of());
        assertThat(browser.get().uri(page))
                .bodyText()
                .contains("2 zijn nieuw", "12 maart 2027", "Zonder vergunning kan er niet gebouwd worden.")
                .doesNotContain("Vergunning aanvragen");

        assertThat(files.confirm(page)).hasStatus3xxRedirection();

        var permit = titled("Vergunning voor de Kloosstraat & omgeving verleend");
        assertThat(permit.moment().isExact()).isTrue();
        assertThat(permit.pillars()).extracting("name").containsExactly("Wonen");
        assertThat(permit.owner().name()).isEqualTo("Programmadirecteur");
        assertThat(permit.isPublished()).isFalse();
        assertThat(titled("Eerste sleutel uitgereikt").owner().name()).isEqualTo("Pijlerleider Wonen");

        var again = mapped("project.xml", "Bestuur", Map.of());
        assertThat(browser.get().uri(again)).bodyText().contains("Er is geen verschil");
    }

    @Test
    @SignedInAs("programmabureau")
    void openProjectIsRecognisedAndWhatIsWrongStaysBehind() throws Exception {
        var page = mapped("openproject.csv", "Participatie", Map.of());
        assertThat(browser.get().uri(page))
                .bodyText()
                .contains(
                        "2 mijlpalen overnemen, één rij overslaan",
                        "Een plek waar kinderen proeven doen",
                        "Vul dit in");

        assertThat(files.confirm(page)).hasStatus3xxRedirection();

        assertThat(titled("Leerlab geopend").moment().words()).isEqualTo("1 september 2027");
        assertThat(titled("Ouders denken mee").lane()).isEqualTo(Milestone.Lane.PARTICIPATION);
        assertThat(titles()).doesNotContain("Zonder dag", "Lokaal schilderen");
    }

    @Test
    @SignedInAs("programmabureau")
    void redmineInWindowsLettersCanBringAllItsRows() throws Exception {
        var page = mapped("redmine.csv", "Werken", Map.of("onlyMilestones", ""));
        assertThat(browser.get().uri(page)).bodyText().contains("Café voor de buurt geopend", "Koffie inkopen");

        assertThat(files.confirm(page)).hasStatus3xxRedirection();

        var cafe = titled("Café voor de buurt geopend");
        assertThat(cafe.moment().words()).isEqualTo("1 april 2027 tot en met 30 april 2027");
        assertThat(cafe.why()).contains("koffie én een luisterend oor");
    }

    @Test
    @SignedInAs("programmabureau")
    void whichColumnIsWhatMustBeSaid() throws Exception {
        var page = uploaded("openproject.csv").getResponse().getRedirectedUrl();

        assertThat(browser.get().uri("/mijn")).bodyText().contains("Het bestand ‘");
        assertThat(browser.get().uri(page.replace("/kolommen", ""))).hasRedirectedUrl(page);
        assertThat(files.confirm(page.replace("/kolommen", ""))).hasStatus(409);
        assertThat(browser.put().uri(page).param("title", "2").with(csrf()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vul dit in");
        assertThat(browser.put()
                        .uri(page)
                        .param("title", "2")
                        .param("elseBelongs", "Wonen")
                        .param("elseOwner", "Programmadirecteur")
                        .with(csrf()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kies minstens één kolom die zegt wanneer");
    }

    @Test
    @SignedInAs("programmabureau")
    void aFileCannotMakeUsReadAnotherFile() {
        var evil = "<?xml version=\"1.0\"?><!DOCTYPE Project [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks><Task><UID>1</UID>"
                + "<Name>&e;</Name></Task></Tasks></Project>";

        assertThat(files.upload(evil.getBytes(UTF_8), "plan.xml"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Dit bestand kunnen we niet lezen");
        assertThat(files.upload("<html><body/></html>".getBytes(UTF_8), "plan.xml"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Dit bestand kennen we niet");
    }

    /** Submits the form of columns as the portal proposes it. */
    private String mapped(String file, String belongs, Map<String, String> otherwise) throws Exception {
        var page = uploaded(file).getResponse().getRedirectedUrl();
        var html = browser.get().uri(page).exchange().getResponse().getContentAsString(UTF_8);
        var fields = new HashMap<String, String>();
        var form = Jsoup.parse(html).selectFirst("form.form");
        form.select("select")
                .forEach(list -> fields.put(
                        list.attr("name"), list.select("option[selected]").attr("value")));
        form.select("input[type=checkbox][checked]").forEach(box -> fields.put(box.attr("name"), "true"));
        fields.put("elseBelongs", belongs);
        fields.put("elseOwner", "Programmadirecteur");
        fields.putAll(otherwise);
        var request = browser.put().uri(page).with(csrf());
        fields.forEach(request::param);
        var answer = request.exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
    }

    private MvcTestResult uploaded(String file) throws Exception {
        var answer = files.upload(new ClassPathResource("milestonefile/" + file).getContentAsByteArray(), file);
        assertThat(answer).hasStatus3xxRedirection();
        return answer;
    }

    private Milestone titled(String title) {
        return excerpts.all(Excerpt.WHOLE).stream()
                .filter(milestone -> milestone.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles() {
        return excerpts.all(Excerpt.WHOLE).stream().map(Milestone::title).toList();
    }
}
