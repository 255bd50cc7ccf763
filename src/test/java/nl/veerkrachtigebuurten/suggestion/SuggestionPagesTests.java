package nl.veerkrachtigebuurten.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.News;
import nl.veerkrachtigebuurten.plan.Chapters;
import nl.veerkrachtigebuurten.plan.Revisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class SuggestionPagesTests {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String TEXT = "Wij beginnen klein.\n\nWij praten met buren.\n\nWij stoppen nooit.";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Suggestions suggestions;

    @Autowired
    SuggestionDesk desk;

    @Autowired
    Chapters chapters;

    @Autowired
    Revisions revisions;

    @Autowired
    JdbcClient database;

    private String slug = "";
    private String path = "";

    @BeforeEach
    void aChapterOfWonen() {
        slug = "voorstel-" + COUNT.incrementAndGet();
        path = "/plannen/wonen/" + slug;
        database.sql("insert into chapter (version, plan_id, slug, title, position, is_empty)"
                        + " select 0, id, ?, 'Proef', 900, true from plan where slug = 'wonen'")
                .param(slug)
                .update();
        write(TEXT);
    }

    @Test
    @SignedInAs("strateeg.wonen")
    void whoMayNotEditSuggests() {
        assertThat(browser.get().uri(path))
                .bodyText()
                .contains(path + "/voorstellen/nieuw")
                .doesNotContain(path + "/wijzigen");
        assertThat(browser.get().uri(path + "/voorstellen/nieuw"))
                .hasStatusOk()
                .bodyText()
                .contains("Wij beginnen klein.");
        assertThat(post("", "title", "Proef", "text", TEXT, "basedOn", "1"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("nog niets veranderd");
        assertThat(post("", "title", " ", "text", "Half af", "basedOn", "1"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Half af");
        assertThat(post("", "title", "Proef", "text", "Anders.", "basedOn", "99"))
                .hasStatus(NOT_FOUND);
        assertThat(post("", "title", "Proef", "text", TEXT.replace("klein", "groot"), "basedOn", "1", "why", "Beter"))
                .hasStatus(FOUND);
        assertThat(browser.get().uri(path)).bodyText().contains("Voorstel van Stijn van Leeuwen");
        assertThat(post("/" + id() + "/overname", "changes", "1")).hasStatus(FORBIDDEN);
        assertThat(post("/" + id() + "/afwijzing", "reason", "Nee")).hasStatus(FORBIDDEN);
    }

    @Test
    @SignedInAs("stuurgroep")
    void whoMayOnlyCommentDoesNotSuggest() {
        assertThat(browser.get().uri(path)).bodyText().doesNotContain("/voorstellen/nieuw");
        assertThat(browser.get().uri(path + "/voorstellen/nieuw")).hasStatus(FORBIDDEN);
        assertThat(post("", "title", "Proef", "text", "Anders.", "basedOn", "1"))
                .hasStatus(FORBIDDEN);
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void whatIsTakenOverWholeKeepsItsAuthorsName() {
        suggest(TEXT.replace("klein", "groot"), "Het mag wel wat meer.");
        assertThat(browser.get().uri("/mijn")).bodyText().contains("Uitvoeringsplan Wonen: Proef");
        assertThat(browser.get().uri(path + "/voorstellen/" + id()))
                .bodyText()
                .contains("Wat is aangevinkt overnemen", "<ins>");

        assertThat(post("/" + id() + "/overname"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vink aan");
        assertThat(post("/" + id() + "/overname", "changes", "1")).hasRedirectedUrl(path + "/voorstellen/" + id());
        assertThat(text()).isEqualTo(TEXT.replace("klein", "groot"));
        assertThat(browser.get().uri(path + "/versies"))
                .bodyText()
                .contains("Op voorstel van Stijn van Leeuwen: Het mag wel wat meer.", "Gerben Prins");
        assertThat(newsOfAuthor()).contains("suggestion.news.ACCEPTED");
        assertThat(post("/" + id() + "/overname", "changes", "1"))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("al over dit voorstel beslist");
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void someChangesAreTakenAndJoinedWithWhatCameIn() {
        suggest(TEXT.replace("klein", "groot").replace("nooit", "op tijd"), null);
        write(TEXT.replace("met buren", "met alle buren"));

        assertThat(post("/" + id() + "/overname", "changes", "2")).hasStatus(FOUND);
        assertThat(text()).isEqualTo("Wij beginnen klein.\n\nWij praten met alle buren.\n\nWij stoppen op tijd.");
        assertThat(browser.get().uri(path + "/voorstellen/" + id()))
                .bodyText()
                .contains("deels overgenomen", "1 van de 2");
        assertThat(newsOfAuthor()).contains("suggestion.news.PARTLY");
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void whatTouchesWhatCameInIsJoinedByHand() {
        suggest(TEXT.replace("beginnen klein", "beginnen groot"), null);
        write(TEXT.replace("beginnen klein", "beginnen morgen"));

        assertThat(post("/" + id() + "/overname", "changes", "1"))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("groot", "morgen", "name=\"basedOn\" value=\"2\"");
        assertThat(text()).contains("beginnen morgen").doesNotContain("groot");
        var byHand = TEXT.replace("beginnen klein", "beginnen morgen groot");
        write(TEXT.replace("beginnen klein", "beginnen overmorgen"));
        assertThat(post("/" + id() + "/overname", "changes", "1", "text", byHand, "basedOn", "2"))
                .hasStatus(CONFLICT);
        assertThat(post("/" + id() + "/overname", "changes", "1", "text", byHand, "basedOn", "3"))
                .hasStatus(FOUND);
        assertThat(text()).isEqualTo(byHand);
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void decliningTakesAReasonThatTheAuthorReads() {
        suggest("Heel anders.", null);
        assertThat(post("/" + id() + "/afwijzing", "reason", " ")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(post("/" + id() + "/afwijzing", "reason", "Dat doen we al.")).hasStatus(FOUND);
        assertThat(browser.get().uri(path + "/voorstellen")).bodyText().contains("Dat doen we al.", "afgewezen");
        assertThat(text()).isEqualTo(TEXT);
        assertThat(newsOfAuthor()).contains("suggestion.news.DECLINED");
    }

    @Test
    void aDecidedSuggestionIsNeverChangedOrRemoved() {
        for (var sql : new String[] {
            "update suggestion set text = 'Anders' where state = 'OPEN'",
            "update suggestion set reason = 'Toch niet' where state = 'DECLINED'",
            "delete from suggestion",
            "truncate suggestion cascade"
        }) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> database.sql(sql).update())
                    .withMessageContaining("never changed or removed");
        }
    }

    private void suggest(String text, String why) {
        database.sql("insert into suggestion (version, chapter_id, based_on, title, text, why, author_id, author,"
                        + " suggested_at, state, changes) select 0, c.id, 1, 'Proef', ?, ?, p.id, p.name,"
                        + " '2026-03-16T09:00:00Z', 'OPEN', ? from chapter c, person p where c.slug = ?"
                        + " and p.name = 'Stijn van Leeuwen'")
                .params(
                        text,
                        why,
                        SuggestedChanges.between("Proef", TEXT, "Proef", text).count(),
                        slug)
                .update();
    }

    private void write(String text) {
        database.sql(
                        "insert into revision (version, chapter_id, number, title, text, writer, written_at)"
                                + " select 0, id, coalesce(newest, 0) + 1, title, ?, 'Iemand', now() from chapter where slug = ?")
                .params(text, slug)
                .update();
        database.sql("update chapter set newest = coalesce(newest, 0) + 1, is_empty = false, writer = 'Iemand',"
                        + " written_at = now() where slug = ?")
                .param(slug)
                .update();
    }

    private long id() {
        return database.sql("select s.id from suggestion s join chapter c on c.id = s.chapter_id where c.slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
    }

    private String text() {
        return revisions.textOf(chapters.at("wonen", slug));
    }

    private List<String> newsOfAuthor() {
        var author = suggestions.at("wonen", slug, id()).authorId();
        var member = new Member(0, author, "", "", Set.of(), Set.of());
        return desk.changedSince(member, Instant.parse("2026-03-16T00:00:00Z")).stream()
                .map(News::what)
                .toList();
    }

    private MvcTestResult post(String where, String... parameters) {
        var request = browser.post().uri(path + "/voorstellen" + where).with(csrf());
        for (var index = 0; index < parameters.length; index += 2) {
            request.param(parameters[index], parameters[index + 1]);
        }
        return request.exchange();
    }
}
