package nl.veerkrachtigebuurten.margin;

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
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.ChapterTexts;
import nl.veerkrachtigebuurten.plan.Chapters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class CommentPagesTests {

    private static final String CHAPTER = "/plannen/veiligheid/wat-we-willen-bereiken";
    private static final String COMMENTS = CHAPTER + "/reacties";
    private static final String PASSAGE = "mensen durven weer te bellen";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Comments comments;

    @Autowired
    Mentions mentions;

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
    void anyoneWhoReadsCommentsOnSelectedWordsAndTheyAreMarked() {
        assertThat(browser.get().uri(COMMENTS + "/nieuw?woorden=" + PASSAGE + "&voor=goed nieuws: "))
                .hasStatusOk()
                .bodyText()
                .contains(PASSAGE)
                .doesNotContain("Over welke zin gaat het?");

        assertThat(place("words", PASSAGE, "Dat merken wij ook.")).hasStatus(FOUND);

        var page = page(CHAPTER);
        var comment = newest();
        assertThat(page.select("mark.comment").text()).contains(PASSAGE);
        assertThat(page.select("a#bij-reactie-" + comment.id()).attr("href")).isEqualTo("#reactie-" + comment.id());
        assertThat(page.select("#reactie-" + comment.id()).text()).contains("Dat merken wij ook.", "Ahmed Riahi");
    }

    @Test
    @SignedInAs("partner.ozhw")
    void withoutAScriptOneChoosesASentence() {
        var sentence = page(COMMENTS + "/nieuw")
                .select("select[name=sentence] option:contains(Meer meldingen)")
                .attr("value");

        assertThat(place("sentence", sentence, "Klopt.")).hasStatus(FOUND);

        assertThat(newest().passage().quote())
                .isEqualTo("Meer meldingen zien we in het begin als goed nieuws: mensen durven weer te bellen.");
    }

    @Test
    @SignedInAs("partner.ozhw")
    void whatCannotBePlacedIsSaidAndKept() {
        assertThat(place("words", "dit staat nergens", "Bewaar dit even."))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Deze woorden staan niet in de tekst", "Bewaar dit even.");
        assertThat(place("sentence", "", "Zonder zin.")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(place("sentence", "abc", "Geen getal.")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(place("words", PASSAGE, " "))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vul dit in");
        assertThat(browser.get().uri(COMMENTS + "/999999")).hasStatus(NOT_FOUND);
        assertThat(browser.get().uri("/plannen/wonen/waarom/reacties/" + newest().id()))
                .hasStatus(NOT_FOUND);
    }

    @Test
    @SignedInAs("pijlerleider.veiligheid")
    void aCommentFollowsItsPassageThroughRevisionsAndIsListedWhenItIsLost() {
        place("words", "eerlijk en zonder te overdrijven", "Mooi.");
        var id = newest().id();
        var before = texts.of(chapter());

        write("Vooraf een heel nieuwe alinea.\n\n" + before.replace("eerlijk en zonder te", "eerlijk en nooit"));
        write("Nog een alinea.\n\n" + texts.of(chapter()));
        var followed = comments.get(id).passage();
        assertThat(followed.lost()).isFalse();
        assertThat(followed.quote()).isEqualTo("eerlijk en nooit overdrijven");
        assertThat(page(CHAPTER).select("mark.comment").text()).contains("eerlijk en nooit overdrijven");

        write("Iets heel anders.");
        assertThat(comments.get(id).passage().lost()).isTrue();
        var page = page(CHAPTER);
        assertThat(page.select("#reacties").text()).contains("Passage niet meer in de tekst", "Mooi.");
        assertThat(page.select("a#bij-reactie-" + id)).isEmpty();

        write(before);
        assertThat(comments.get(id).passage().lost()).isTrue();
        write(before.replace("eerlijk en zonder te", "eerlijk en nooit"));
        assertThat(comments.get(id).passage().lost()).isFalse();
        write(before);
    }

    @Test
    @SignedInAs("stuurgroep")
    void aCommentOnATextThatChangedMeanwhileFindsItsPlace() {
        var chapter = chapters.at("veiligheid", "waarom");
        var old = chapter.newest() - 1;
        assertThat(browser.post()
                        .uri("/plannen/veiligheid/waarom/reacties")
                        .param("words", "Ruzies tussen buren duren soms jaren")
                        .param("text", "Herkenbaar.")
                        .param("basedOn", String.valueOf(old))
                        .with(csrf()))
                .hasStatus(FOUND);

        var passage = comments.of(chapter.id(), false, Limit.of(9)).get(0).passage();
        assertThat(passage.revision()).isEqualTo(chapter.newest());
        assertThat(passage.anchor().isIn(texts.words(chapter.id(), chapter.newest())))
                .isTrue();
    }

    @Test
    @SignedInAs("partner.ozhw")
    void theAuthorResolvesAndReopens() {
        place("words", PASSAGE, "Klaar mee.");
        var path = newest().path();

        assertThat(browser.put().uri(path + "/afronding").with(csrf())).hasStatus(FOUND);
        assertThat(page(CHAPTER).select("#reacties").text())
                .doesNotContain("Klaar mee.")
                .contains("afgeronde reactie");
        assertThat(page(COMMENTS + "?afgerond=true").text()).contains("Klaar mee.", "afgerond door Ahmed Riahi");
        assertThat(reply(path, "Nog iets.")).hasStatus(CONFLICT).bodyText().contains("Heropen haar eerst");
        assertThat(browser.delete().uri(path + "/afronding").with(csrf())).hasStatus(FOUND);
        assertThat(page(CHAPTER).select("#reacties").text()).contains("Klaar mee.");
    }

    @Test
    @SignedInAs("pijlerleider.leren")
    void somebodyElseDoesNotResolve() {
        var path = comments.get(database.sql("select min(c.id) from comment c join chapter h on h.id = c.chapter_id"
                                + " join plan p on p.id = h.plan_id where p.slug = 'gezondheid'")
                        .query(Long.class)
                        .single())
                .path();

        assertThat(page(path).select("form[action$=afronding]")).isEmpty();
        assertThat(browser.put().uri(path + "/afronding").with(csrf())).hasStatus(FORBIDDEN);
        assertThat(reply(path, "Maar antwoorden mag.")).hasStatus(FOUND);
        assertThat(page(path).text()).contains("Maar antwoorden mag.", "Otto Versteeg");
    }

    @Test
    @SignedInAs("pijlerleider.veiligheid")
    void whoeverIsCalledIsWaitedForUntilTheAnswer() {
        place("words", PASSAGE, "Wat vind jij, @Iris en @selma kaya?");
        var comment = newest();

        assertThat(waiting(comment)).containsExactly("Selma Kaya");
        assertThat(reply(comment.path(), "Ik vraag het ook aan @Selma.")).hasStatus(FOUND);
        assertThat(waiting(comment)).containsExactly("Selma Kaya");
    }

    @Test
    @SignedInAs("pijlerleider.gezondheid")
    void aMentionWaitsOnTheStartPageUntilItIsSeen() {
        var mention = mentionOfHanna();
        assertThat(page("/mijn").text()).contains("Je bent geroepen bij");
        assertThat(page(mention.comment().path()).text()).contains("Je bent hierbij geroepen");

        assertThat(browser.put().uri(mention.comment().path() + "/gezien").with(csrf()))
                .hasStatus(FOUND);

        assertThat(page("/mijn").text()).doesNotContain("Je bent geroepen bij");
        assertThat(page(mention.comment().path()).text()).doesNotContain("Je bent hierbij geroepen");
    }

    @Test
    void whatWasSaidIsNeverChangedOrRemoved() {
        for (var attempt : List.of(
                "delete from comment",
                "update comment set text = 'Anders'",
                "truncate comment cascade",
                "delete from reply",
                "update reply set text = 'Anders'")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> database.sql(attempt).update())
                    .withMessageContaining("never changed or removed");
        }
    }

    @Test
    @SignedInAs("partner.ozhw")
    void whatWasSaidIsFound() {
        assertThat(page("/zoeken?q=gordijnen").text())
                .contains("Lotte Visser: Gordijnen is niet waar mensen om vragen");
    }

    @Test
    @SignedInAs("stuurgroep")
    void aChapterTakesNoMoreStatementsForMoreComments() {
        var one = statements.during(() -> page("/plannen/veiligheid/wat-we-gaan-doen"));
        var many = statements.during(() -> page("/plannen/wonen/wat-we-gaan-doen"));

        assertThat(many).isEqualTo(one).isLessThan(25);
    }

    private List<String> waiting(Comment comment) {
        return database.sql("select p.name from mention m join person p on p.id = m.person_id where m.comment_id = ?"
                        + " and m.seen_at is null")
                .param(comment.id())
                .query(String.class)
                .list();
    }

    private Mention mentionOfHanna() {
        var hanna = database.sql("select id from person where name = 'Hanna Smeets'")
                .query(Long.class)
                .single();
        if (mentions.waitingFor(hanna, Limit.of(1)).isEmpty()) {
            database.sql("insert into mention (version, comment_id, person_id, author, mentioned_at)"
                            + " select 0, min(id), ?, 'Otto Versteeg', now() from comment where resolved_at is null")
                    .param(hanna)
                    .update();
        }
        return mentions.waitingFor(hanna, Limit.of(1)).get(0);
    }

    private Chapter chapter() {
        return chapters.at("veiligheid", "wat-we-willen-bereiken");
    }

    private Comment newest() {
        return comments.get(
                database.sql("select max(id) from comment").query(Long.class).single());
    }

    private void write(String text) {
        assertThat(browser.post()
                        .uri(CHAPTER + "/versies")
                        .param("title", chapter().title())
                        .param("text", text)
                        .param("basedOn", String.valueOf(chapter().newest()))
                        .with(csrf()))
                .hasStatus(FOUND);
    }

    private MvcTestResult place(String field, String value, String text) {
        return browser.post()
                .uri(COMMENTS)
                .param(field, value)
                .param("text", text)
                .param("basedOn", String.valueOf(chapter().newest()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult reply(String path, String text) {
        return browser.post()
                .uri(path + "/antwoorden")
                .param("text", text)
                .with(csrf())
                .exchange();
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
