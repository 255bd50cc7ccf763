package nl.veerkrachtigebuurten.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.plan.Chapters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class ReferencePagesTests {

    private static final String CHAPTER = "/plannen/veiligheid/middelen";

    @Autowired
    MockMvcTester browser;

    @Autowired
    LiveWords live;

    @Autowired
    Chapters chapters;

    @Autowired
    JdbcClient database;

    @Test
    @SignedInAs("stuurgroep")
    void aReaderSeesTodaysMomentAndWhatItWas() {
        var page = page("/plannen/wonen/wanneer");

        assertThat(page.select(".reading .note.live")).hasSize(2);
        assertThat(page.select(".reading .note.changed").text()).matches("was medio \\p{L}+ \\d{4}, nu .+");
        assertThat(page.select("form[action$=verwijzingen]")).isEmpty();
        assertThat(browser.put().uri("/plannen/wonen/wanneer/verwijzingen").with(csrf()))
                .hasStatus(FORBIDDEN);
        assertThat(page("/plannen/wonen/wie-doet-wat").select(".note.live").text())
                .isEqualTo("Gerben Prins");
    }

    @Test
    @SignedInAs("programmabureau")
    void whoeverKeepsTheTextConfirmsWhatTheySaw() {
        var id = milestone("Verlichting achterpaden Nederhoven vernieuwd");
        var was = moment(id);
        write("De lampen zijn er [straks](/mijlpalen/" + id + ").");
        assertThat(page(CHAPTER).select(".note.live").text()).isEqualTo(was);
        assertThat(page(CHAPTER).select(".note.changed")).isEmpty();

        say(id, "medio mei 2031, misschien");
        write("De lampen zijn er [straks](/mijlpalen/" + id + "). Echt waar.");

        var page = page(CHAPTER);
        assertThat(page.select(".note.changed").text()).isEqualTo("was " + was + ", nu medio mei 2031, misschien");
        var seen = page.select("input[name=gezien]").attr("value");
        confirm("/mijlpalen/" + id + " iets anders");
        assertThat(page(CHAPTER).select(".note.changed")).hasSize(1);
        confirm(seen);
        assertThat(page(CHAPTER).select(".note.changed")).isEmpty();
        say(id, was);
        confirm("/mijlpalen/" + id + " " + was);
    }

    @Test
    void aFrozenTextKeepsWhatItSaysTodayAndTellsNothingThatIsNotPublic() {
        var id = milestone("Portieken Kloosstraat opgeknapt door bewoners en corporatie");
        var text = "| Wat | Wanneer |\n|---|---|\n| [Portieken](/mijlpalen/" + id
                + ") | dan |\n\nZie **[hier](/mijlpalen/" + id + ")** en [daar](https://example.nl).";

        assertThat(live.freeze(text))
                .isEqualTo(text.replace("/mijlpalen/" + id + ")", "/mijlpalen/" + id + ") (" + moment(id) + ")"));
        database.sql("update milestone set published = false where id = ?")
                .param(id)
                .update();
        assertThat(live.freeze(text)).isEqualTo(text);
        database.sql("update milestone set published = true where id = ?")
                .param(id)
                .update();
    }

    private void confirm(String seen) {
        assertThat(browser.put()
                        .uri(CHAPTER + "/verwijzingen")
                        .param("gezien", seen)
                        .with(csrf()))
                .hasStatus(FOUND);
    }

    private void say(long milestone, String words) {
        database.sql("update milestone set moment_words = ? where id = ?")
                .params(words, milestone)
                .update();
    }

    private long milestone(String title) {
        return database.sql("select id from milestone where title = ?")
                .param(title)
                .query(Long.class)
                .single();
    }

    private String moment(long milestone) {
        return database.sql("select moment_words from milestone where id = ?")
                .param(milestone)
                .query(String.class)
                .single();
    }

    private void write(String text) {
        var chapter = chapters.at("veiligheid", "middelen");
        assertThat(browser.post()
                        .uri(CHAPTER + "/versies")
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
