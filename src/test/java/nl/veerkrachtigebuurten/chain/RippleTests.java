package nl.veerkrachtigebuurten.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.veerkrachtigebuurten.DatabaseTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Members;
import nl.veerkrachtigebuurten.account.Accounts;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.gathering.News;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.Milestones;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The report to the council moves; the money of the next years waits for it, and the hand-over for that. */
@DatabaseTest
@SignedInAs("programmabureau")
class RippleTests {

    private static final String MOVED = "Jaarverslag met lessen aan de gemeenteraad";
    private static final String WAITING = "Geld voor de volgende vier jaar toegezegd";
    private static final String LAST = "Uitvoering overgedragen aan vaste teams in de buurten";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Milestones milestones;

    @Autowired
    Ripples ripples;

    @Autowired
    RippleDesk desk;

    @Autowired
    Accounts accounts;

    @Autowired
    Members members;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManager session;

    @Autowired
    Clock clock;

    @Test
    void beforeAMomentShiftsOneSeesWhatItMovesAndNothingIsSaved() {
        var moved = titled(MOVED);

        var answer = put(moved, form(moved, "eind 2041"));

        assertThat(answer).hasStatusOk();
        var form = parse(answer);
        assertThat(form.select(".moved").text())
                .contains(WAITING, LAST, "Lid stuurgroep", "kan niet vóór", "31 december 2041");
        assertThat(form.select("[name=moment]").val()).isEqualTo("eind 2041");
        assertThat(form.select("[name=reason]").val()).isEqualTo("Het duurde langer.");
        assertThat(form.select("[name=seen]").val()).isEqualTo("eind 2041");
        assertThat(titled(MOVED).moment()).isEqualTo(moved.moment());
        assertThat(ripples.openOf(titled(WAITING).id())).isEmpty();
    }

    @Test
    void whatStillFitsIsToldApartFromWhatDoesNot() {
        var moved = titled(MOVED);

        var form =
                parse(put(moved, form(moved, LocalDate.now(clock).plusYears(1).toString())));

        assertThat(form.select(".moved [data-state=LATE]")).isNotEmpty();
        assertThat(form.select(".moved [data-state=ON_TRACK]")).isNotEmpty();
        assertThat(parse(put(moved, form(moved, "binnenkort"))).select(".moved [data-state=OPEN]"))
                .isNotEmpty();
    }

    @Test
    void anotherMomentThanTheOneThatWasSeenIsShownAgain() {
        var moved = titled(MOVED);
        var form = form(moved, "eind 2041");
        form.put("seen", "eind 2030");

        assertThat(put(moved, form)).hasStatusOk();
        assertThat(titled(MOVED).moment()).isEqualTo(moved.moment());
    }

    @Test
    void whereNothingWaitsNothingIsAsked() {
        var last = titled(LAST);

        assertThat(put(last, form(last, "eind 2041"))).hasStatus3xxRedirection();
    }

    @Test
    void theOwnersAreAskedUntilOneAnswers() {
        shift("eind 2041");
        var waiting = titled(WAITING);

        assertThat(ripples.openOf(waiting.id())).extracting(Ripple::became).containsExactly("eind 2041");
        assertThat(ripples.openOf(titled(LAST).id())).hasSize(1);
        assertThat(errands("stuurgroep")).contains(WAITING);
        assertThat(parse(browser.get().uri(address(waiting)).exchange()).text())
                .contains("Klopt het moment van ‘" + WAITING + "’ nog?", MOVED, "Het duurde langer.");

        assertThat(browser.post().uri(address(waiting)).with(csrf())).hasStatus3xxRedirection();
        assertThat(errands("stuurgroep")).doesNotContain(WAITING);
        assertThat(ripples.openOf(titled(LAST).id())).hasSize(1);
    }

    @Test
    void aReportIsAnAnswerToo() {
        shift("eind 2041");
        var waiting = titled(WAITING);

        assertThat(browser.post()
                        .uri("/mijlpalen/" + waiting.id() + "/voortgang")
                        .with(csrf())
                        .param("assessment", "ON_TRACK")
                        .param("words", "Wij redden het toch."))
                .hasStatus3xxRedirection();

        assertThat(errands("stuurgroep")).doesNotContain(WAITING);
    }

    @Test
    void whoMovesItTwiceAsksOnce() {
        shift("eind 2041");
        shift("begin 2042");

        assertThat(ripples.openOf(titled(WAITING).id()))
                .extracting(Ripple::was, Ripple::became)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("eind 2041", "begin 2042"));
    }

    @Test
    void theStartPageTellsHowManyMoveAlong() {
        var before = clock.instant().minusSeconds(60);
        shift("eind 2041");

        assertThat(desk.changedSince(member("stuurgroep"), before))
                .extracting(News::title)
                .contains(WAITING);
        assertThat(desk.changedSince(member("partner.ozhw"), before)).isEmpty();
    }

    @Test
    void aReportWithAnotherMomentIsShownWhatItMovesAsWell() {
        var moved = titled(MOVED);
        var request = browser.post()
                .uri("/mijlpalen/" + moved.id() + "/voortgang")
                .with(csrf())
                .param("assessment", "AT_RISK")
                .param("words", "Het lukt niet.")
                .param("moment", "eind 2041");

        var answer = request.exchange();
        assertThat(answer).hasStatusOk();
        assertThat(parse(answer).select(".moved").text()).contains(WAITING);
        assertThat(parse(answer).select("textarea[name=words]").val()).isEqualTo("Het lukt niet.");
        assertThat(titled(MOVED).moment()).isEqualTo(moved.moment());
    }

    @Test
    void theDemoHasOwnersWhoAreAsked() {
        assertThat(database.sql("select count(*) from ripple")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    private void shift(String moment) {
        var form = form(titled(MOVED), moment);
        form.put("seen", moment);
        assertThat(put(titled(MOVED), form)).hasStatus3xxRedirection();
        session.flush();
        session.clear();
    }

    private java.util.List<String> errands(String name) {
        return desk.waitingFor(member(name)).stream().map(Errand::title).toList();
    }

    private static String address(Milestone milestone) {
        return "/mijlpalen/" + milestone.id() + "/schuift-mee";
    }

    private Map<String, String> form(Milestone milestone, String moment) {
        return new HashMap<>(Map.of(
                "title",
                milestone.title(),
                "moment",
                moment,
                "reason",
                "Het duurde langer.",
                "ownerId",
                "" + milestone.owner().id(),
                "lane",
                "GOVERNANCE",
                "published",
                "true",
                "version",
                "" + milestone.version()));
    }

    private MvcTestResult put(Milestone milestone, Map<String, String> form) {
        var request = browser.put().uri("/mijlpalen/" + milestone.id()).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private static Document parse(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private Milestone titled(String title) {
        return milestones.get(database.sql("select id from milestone where title = :title")
                .param("title", title)
                .query(Long.class)
                .single());
    }

    private Member member(String name) {
        return members.find(
                        accounts.findByEmail(name + "@example.nl").orElseThrow().id())
                .orElseThrow();
    }
}
