package nl.veerkrachtigebuurten.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.NO_CONTENT;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.veerkrachtigebuurten.HttpVisit;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class WriterControllerTests {

    private static final String CHAPTER = "/plannen/veiligheid/waarom";
    private static final String WRITERS = CHAPTER + "/schrijvers";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @AfterEach
    void nobodyWrites() {
        database.sql("delete from presence").update();
    }

    @Test
    void whoWritesIsSeenByOthersOnTheChapterAndInItsEditor() {
        assertThat(text(leader().post(WRITERS, "_method", "put"))).isBlank();

        assertThat(text(office().get(CHAPTER))).contains("Iris Blom schrijft nu in dit hoofdstuk.");
        assertThat(text(office().get(CHAPTER + "/wijzigen"))).contains("Iris Blom schrijft nu ook in dit hoofdstuk.");
        assertThat(text(office().get("/plannen/veiligheid/aanpak"))).doesNotContain("Iris Blom schrijft");
        assertThat(text(leader().get(WRITERS))).isBlank();
        assertThat(text(office().post(WRITERS, "_method", "put"))).contains("Iris Blom schrijft nu ook");
        assertThat(text(signedIn("strateeg.wonen").get(WRITERS)))
                .contains("Iris Blom, Marit Oosterhof schrijven nu in");
    }

    @Test
    void isGoneWithinAMinuteOrAtOnceWhenLeaving() {
        leader().post(WRITERS, "_method", "put");
        clock.advance(Duration.ofSeconds(40));
        assertThat(text(office().get(WRITERS))).contains("Iris Blom");
        clock.advance(Duration.ofSeconds(20));
        assertThat(text(office().get(WRITERS))).isBlank();

        leader().post(WRITERS, "_method", "put");
        assertThat(leader().post(WRITERS, "_method", "delete")).hasStatus(NO_CONTENT);
        assertThat(text(office().get(WRITERS))).isBlank();
    }

    @Test
    void isOnlyForWhoMayReadAndOnlySaidByWhoMayEdit() {
        leader().post(WRITERS, "_method", "put");

        assertThat(new HttpVisit(browser).get(WRITERS)).hasStatus(FOUND);
        assertThat(signedIn("strateeg.wonen").post(WRITERS, "_method", "put")).hasStatus(FORBIDDEN);
        assertThat(signedIn("strateeg.wonen").post(WRITERS, "_method", "delete"))
                .hasStatus(FORBIDDEN);
    }

    private HttpVisit leader() {
        return signedIn("pijlerleider.veiligheid");
    }

    private HttpVisit office() {
        return signedIn("programmabureau");
    }

    private HttpVisit signedIn(String user) {
        var visit = new HttpVisit(browser);
        visit.signIn(user + "@example.nl", "veerkracht-demo");
        return visit;
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
