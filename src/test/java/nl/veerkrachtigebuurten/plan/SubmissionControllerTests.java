package nl.veerkrachtigebuurten.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.veerkrachtigebuurten.HttpVisit;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.access.Member;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@SignedInAs("pijlerleider.leren")
class SubmissionControllerTests {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String FIRST =
            "Wij openen de buurtkamer in mei.\n\nIedereen is welkom.\n\nIn de zomer kijken we terug.";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Plans plans;

    @Autowired
    Chapters chapters;

    @Autowired
    Revisions revisions;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private String slug = "";
    private String path = "";

    @BeforeEach
    void begin() {
        slug = "samen-" + COUNT.incrementAndGet();
        path = "/plannen/leren/" + slug;
        var somebody =
                database.sql("select min(id) from person").query(Long.class).single();
        var writer = new Member(0, somebody, "Iemand", "", Set.of(), Set.of());
        transaction.executeWithoutResult(status -> {
            var chapter = chapters.save(new Chapter(plans.at("leren"), slug, "Proef", 200 + COUNT.get()));
            revisions.save(chapter.write("Proef", FIRST, null, writer, Instant.EPOCH));
        });
    }

    @Test
    void changesThatDoNotTouchJoinAndTheSaverHearsWhatCameIn() {
        save("1", "Proef", FIRST.replace("in mei", "op 8 mei"));

        var visit = new HttpVisit(browser);
        var mine = FIRST.replace("Iedereen is", "Jong en oud is");

        assertThat(visit.post(path + "/versies", "title", "Proef", "text", mine, "basedOn", "1"))
                .hasStatus(FOUND)
                .hasRedirectedUrl(path);
        assertThat(text()).isEqualTo(mine.replace("in mei", "op 8 mei"));
        assertThat(visit.get(path))
                .bodyText()
                .contains("Je tekst is bewaard, samen met wat er intussen bij kwam.")
                .contains("Sinds je begon", "van Otto Versteeg,", "/versies/2", "van=1&amp;naar=2");
    }

    @Test
    void changesThatTouchAreShownWithAProposalToSave() {
        save("1", "Proef", FIRST.replace("in mei", "in juni"));

        var answer = save("1", "Proef", FIRST.replace("in mei", "in <i>juli</i>"));

        assertThat(answer).hasStatus(CONFLICT);
        var page = Jsoup.parse(bodyOf(answer));
        assertThat(page.select(".conflict .words").eachText())
                .containsExactly(
                        "Wij openen de buurtkamer in mei.",
                        "Wij openen de buurtkamer in erbij:juni(einde) .",
                        "Wij openen de buurtkamer in erbij:<i>juli</i>(einde) .");
        var proposal = page.select("textarea[name=text]").val();
        assertThat(proposal).isEqualTo(FIRST.replace("in mei", "in juni <i>juli</i>"));
        assertThat(text()).contains("in juni");

        assertThat(save(page.select("[name=basedOn]").val(), "Proef", proposal)).hasStatus(FOUND);
        assertThat(text()).isEqualTo(proposal);
    }

    @Test
    void deletingWhatSomebodyElseEditedIsAsked() {
        save("1", "Proef", FIRST.replace("Iedereen is", "Jong en oud is"));

        assertThat(save("1", "Proef", FIRST.replace("Iedereen is welkom.\n\n", "")))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Weggehaald", "Jong en oud is welkom.");
        assertThat(text()).contains("Jong en oud is welkom.");
    }

    @Test
    void renamingMovingAndEditingAllSurvive() {
        save("1", "Proef van de buurtkamer", FIRST);
        assertThat(browser.put().uri(path + "/plaats?naar=UP").with(csrf())).hasStatus(FOUND);

        assertThat(save("1", "Proef", FIRST.replace("in mei", "op 8 mei"))).hasStatus(FOUND);

        assertThat(chapters.at("leren", slug).title()).isEqualTo("Proef van de buurtkamer");
        assertThat(text()).contains("op 8 mei");
    }

    @Test
    void twoNewTitlesAreAsked() {
        save("1", "Onze buurtkamer", FIRST);

        assertThat(save("1", "De buurtkamer", FIRST))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("De titel", "Onze buurtkamer", "De buurtkamer");
        assertThat(chapters.at("leren", slug).title()).isEqualTo("Onze buurtkamer");
    }

    @Test
    void whatDoesNotSayTruthfullyWithWhichVersionItBeganOverwritesNothing() {
        for (var unknown : new String[] {"", "0", "99", "-1"}) {
            assertThat(save(unknown, "Proef", "Andere tekst"))
                    .hasStatus(CONFLICT)
                    .bodyText()
                    .contains("Andere tekst</textarea>", "Iedereen is welkom.");
        }
        assertThat(save("een", "Proef", "Andere tekst"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Andere tekst</textarea>");
        assertThat(text()).isEqualTo(FIRST);
    }

    @Test
    void whatIsInTheChapterAlreadyMakesNoVersion() {
        save("1", "Proef", FIRST.replace("in mei", "op 8 mei"));

        assertThat(save("1", "Proef", FIRST)).hasStatus(FOUND);
        assertThat(save("1", "Proef", FIRST.replace("in mei", "op 8 mei"))).hasStatus(FOUND);

        assertThat(chapters.at("leren", slug).newest()).isEqualTo(2);
    }

    @Test
    void whatIsTooLongTogetherIsAsked() {
        save("1", "Proef", FIRST + "\n\n" + "a ".repeat(40_000));

        assertThat(save("1", "Proef", "b ".repeat(40_000) + "\n\n" + FIRST))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Samen zijn de teksten te lang");
    }

    private MvcTestResult save(String basedOn, String title, String text) {
        return browser.post()
                .uri(path + "/versies")
                .param("title", title)
                .param("text", text)
                .param("basedOn", basedOn)
                .with(csrf())
                .exchange();
    }

    private String text() {
        return revisions.textOf(chapters.at("leren", slug));
    }

    private static String bodyOf(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
