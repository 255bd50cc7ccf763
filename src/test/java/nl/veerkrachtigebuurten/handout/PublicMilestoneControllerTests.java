package nl.veerkrachtigebuurten.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import javax.imageio.ImageIO;
import nl.veerkrachtigebuurten.PortalTest;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class PublicMilestoneControllerTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Test
    void showsItselfWhereItsAddressIsShared() throws IOException {
        var page = Jsoup.parse(text(get(milestone("published"))));

        assertThat(page.select("meta[property=og:title]").attr("content"))
                .isEqualTo(page.selectFirst("h1").text());
        assertThat(page.select("meta[property=og:image:alt]").attr("content")).startsWith("Mijlpaal ‘");
        var image = page.select("meta[property=og:image]").attr("content");
        assertThat(image).startsWith("http").endsWith(milestone("published") + "/kaart.png");
        assertThat(page.select("link[type=application/atom+xml]").attr("href")).isEqualTo("/routekaart.atom");
    }

    @Test
    void paintsItsCard() throws IOException {
        var answer = get(milestone("published") + "/kaart.png");
        assertThat(answer).hasStatusOk().hasContentType("image/png");
        var png = answer.getResponse().getContentAsByteArray();
        Files.write(Path.of("target/kaart.png"), png);

        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        var tag = answer.getResponse().getHeader("ETag");
        assertThat(browser.get().uri(milestone("published") + "/kaart.png").header("If-None-Match", tag))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void whatIsNotPublishedDoesNotExist() {
        assertThat(get(milestone("not published"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(milestone("not published") + "/kaart.png")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void feedsWhatWasReachedAndWhatMoved() throws IOException {
        var answer = get("/routekaart.atom");
        assertThat(answer).hasStatusOk().hasContentType("application/atom+xml");
        var feed = Jsoup.parse(text(answer), "", Parser.xmlParser());

        assertThat(feed.select("feed > id, feed > title, feed > updated, feed > author > name"))
                .hasSize(4);
        assertThat(feed.select("entry > title").eachText())
                .anyMatch(title -> title.startsWith("Bereikt: "))
                .anyMatch(title -> title.startsWith("Verschoven: "));
        assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates();
        assertThat(feed.select("entry > updated").eachText()).isSortedAccordingTo(Comparator.reverseOrder());
        var hidden = database.sql("select title from milestone where not published")
                .query(String.class)
                .list();
        assertThat(hidden).isNotEmpty().noneMatch(title -> feed.text().contains(title));
        assertThat(browser.get()
                        .uri("/routekaart.atom")
                        .header("If-None-Match", answer.getResponse().getHeader("ETag")))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void whyItMovedIsForMembers() throws IOException {
        var slip = database.sql("select s.milestone_id, s.why from slip s join milestone m on m.id = s.milestone_id"
                        + " where m.published order by s.id limit 1")
                .query()
                .singleRow();
        var why = String.valueOf(slip.get("why"));

        assertThat(text(get("/routekaart/" + slip.get("milestone_id")))).doesNotContain(why);
        assertThat(text(get("/routekaart.atom"))).doesNotContain(why);
    }

    private String milestone(String which) {
        return "/routekaart/"
                + database.sql("select min(id) from milestone where " + which)
                        .query(Long.class)
                        .single();
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).exchange();
    }

    private static String text(MvcTestResult answer) throws IOException {
        return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
