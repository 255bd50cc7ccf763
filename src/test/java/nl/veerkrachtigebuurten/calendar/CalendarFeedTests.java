package nl.veerkrachtigebuurten.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.TimeZone;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import nl.veerkrachtigebuurten.routekaart.Excerpt;
import nl.veerkrachtigebuurten.routekaart.Excerpts;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.Milestones;
import nl.veerkrachtigebuurten.seats.Seats;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The public feed, as a calendar reads it that is not ours. */
@PortalTest
class CalendarFeedTests {

    private static final String HIDDEN = "Ondermijning bespreekbaar in elk bewonersoverleg";
    private static final String WHY =
            "Zo weet iedereen: dit kan, \\ dat niet; komma's, punten.\n\n- één\n- twee 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Milestones milestones;

    @Autowired
    Excerpts excerpts;

    @Autowired
    Seats seats;

    @Autowired
    Statements statements;

    @Test
    void anybodyMaySubscribeToWhatIsPublished() throws Exception {
        var answer = get("/routekaart.ics");
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getResponse().getCookies()).isEmpty();

        var calendar = read(answer);
        var dated = excerpts.published(Excerpt.WHOLE).stream()
                .filter(milestone -> EventDays.of(milestone).isPresent())
                .toList();
        assertThat(calendar.getEvents()).hasSameSizeAs(dated).hasSizeGreaterThan(40);
        assertThat(calendar.getEvents()).noneMatch(event -> summary(event).contains(HIDDEN));
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue())
                .isEqualTo("Routekaart · Veerkrachtige Buurten Zwijndrecht");
        assertThat(calendar.getRefreshInterval().getValue().toMillis()).isEqualTo(12 * 3_600_000);
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
    }

    @Test
    void everyDayIsAllDayInEveryTimeZone() throws Exception {
        var home = TimeZone.getDefault();
        for (var zone : new String[] {"Pacific/Auckland", "America/Los_Angeles", "Europe/Amsterdam"}) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            try {
                for (var event : read(get("/routekaart.ics")).getEvents()) {
                    var days = EventDays.of(milestones.withAll(idOf(event))).orElseThrow();
                    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
                    assertThat(day(event.getDateStart().getValue(), zone)).isEqualTo(days.first());
                    assertThat(day(event.getDateEnd().getValue(), zone))
                            .isEqualTo(days.last().plusDays(1));
                }
            } finally {
                TimeZone.setDefault(home);
            }
        }
    }

    @Test
    @SignedInAs("programmabureau")
    void aVagueMomentTakesAllItsDaysAndKeepsItsWords() throws Exception {
        var id = plan("Speelbos, “groen”; klaar \\ open 😀", "medio mei 2027", WHY);

        var raw = get("/routekaart.ics");
        var event = event(raw, id);

        assertThat(day(event.getDateStart().getValue(), "Europe/Amsterdam")).isEqualTo("2027-05-11");
        assertThat(day(event.getDateEnd().getValue(), "Europe/Amsterdam")).isEqualTo("2027-05-21");
        assertThat(event.getStatus().isTentative()).isTrue();
        assertThat(summary(event)).isEqualTo("Speelbos, “groen”; klaar \\ open 😀 (medio mei 2027)");
        assertThat(event.getDescription().getValue())
                .startsWith("Wanneer: medio mei 2027\nStand: gepland\nEigenaar: ")
                .contains("Zo weet iedereen: dit kan, \\ dat niet; komma's, punten.", "één", "😀😀");
        assertThat(event.getUrl().getValue()).endsWith("/routekaart?jaar=2027#mijlpaal-" + id);
        assertThat(raw.getResponse().getContentAsString(UTF_8).split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    @SignedInAs("programmabureau")
    void aChangeCountsOnAndWhatIsDroppedIsCancelled() throws Exception {
        var id = plan("Buurtbieb open", "12 mei 2027", "Lezen");
        var first = event(get("/routekaart.ics"), id);
        assertThat(first.getStatus().isConfirmed()).isTrue();

        submit("/mijlpalen/" + id + "/voortgang", Map.of("assessment", "AT_RISK", "words", "Het dak lekt."));
        var second = event(get("/routekaart.ics"), id);
        submit("/mijlpalen/" + id + "/vervallen", Map.of("reason", "Het dak bleef lekken."));
        var third = event(get("/routekaart.ics"), id);

        assertThat(second.getUid()).isEqualTo(first.getUid());
        assertThat(third.getUid()).isEqualTo(first.getUid());
        assertThat(second.getSequence().getValue())
                .isGreaterThan(first.getSequence().getValue());
        assertThat(third.getSequence().getValue())
                .isGreaterThan(second.getSequence().getValue());
        assertThat(third.getStatus().isCancelled()).isTrue();
        assertThat(summary(third)).isEqualTo("Vervallen: Buurtbieb open");
        assertThat(third.getLastModified().getValue())
                .isEqualTo(Date.from(milestones.get(id).changed().at()));
    }

    @Test
    @SignedInAs("programmabureau")
    void whoHasTheNewestIsToldSo() {
        var tag = get("/routekaart.ics").getResponse().getHeader("ETag");
        assertThat(browser.get().uri("/routekaart.ics").header("If-None-Match", tag))
                .hasStatus(304);

        plan("Buurtkas gebouwd", "zomer 2027", "Groente");
        assertThat(browser.get().uri("/routekaart.ics").header("If-None-Match", tag))
                .hasStatusOk();
    }

    @Test
    void aPartCanBeAskedFor() throws Exception {
        var ofWonen = read(get("/routekaart.ics?pijler=wonen"));
        assertThat(ofWonen.getEvents())
                .isNotEmpty()
                .allMatch(event -> event.getCategories().get(0).getValues().contains("Wonen"));
        assertThat(ofWonen.getExperimentalProperty("X-WR-CALNAME").getValue()).startsWith("Routekaart Wonen");
        assertThat(read(get("/routekaart.ics?pijler=bestuur")).getEvents())
                .isNotEmpty()
                .allMatch(event -> milestones.get(idOf(event)).lane() == Milestone.Lane.GOVERNANCE);
        var owner = milestones.get(idOf(ofWonen.getEvents().get(0))).owner().id();
        assertThat(read(get("/routekaart.ics?eigenaar=" + owner)).getEvents())
                .isNotEmpty()
                .allMatch(event -> milestones.get(idOf(event)).owner().id() == owner);

        var owners = excerpts.all(Excerpt.WHOLE).stream()
                .map(milestone -> milestone.owner().id())
                .toList();
        var idle = seats.findAllByOrderById().stream()
                .filter(seat -> !owners.contains(seat.id()))
                .findFirst()
                .orElseThrow();
        var empty = get("/routekaart.ics?eigenaar=" + idle.id());
        assertThat(empty).bodyText().contains("BEGIN:VTIMEZONE", "TZOFFSETTO:+0200");
        assertThat(read(empty).getTimezoneInfo().getComponents()).hasSize(1);

        assertThat(get("/routekaart.ics?pijler=dansen")).hasStatus(404);
        assertThat(get("/routekaart.ics?eigenaar=niemand")).hasStatus(404);
        assertThat(get("/routekaart.ics?eigenaar=999999")).hasStatus(404);
    }

    @Test
    void statementsDoNotGrowWithTheMilestones() {
        var all = statements.during(() -> get("/routekaart.ics"));

        assertThat(all).isLessThanOrEqualTo(3);
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).exchange();
    }

    private static ICalendar read(MvcTestResult answer) throws Exception {
        return Biweekly.parse(answer.getResponse().getContentAsString(UTF_8)).first();
    }

    private static VEvent event(MvcTestResult answer, long id) throws Exception {
        return read(answer).getEvents().stream()
                .filter(event -> idOf(event) == id)
                .findFirst()
                .orElseThrow();
    }

    private static String summary(VEvent event) {
        return event.getSummary().getValue();
    }

    private static long idOf(VEvent event) {
        return Long.parseLong(event.getUid().getValue().replaceAll("mijlpaal-(\\d+)@.+", "$1"));
    }

    private static LocalDate day(Date date, String zone) {
        return date.toInstant().atZone(ZoneId.of(zone)).toLocalDate();
    }

    private long plan(String title, String moment, String why) {
        var owner = excerpts.all(Excerpt.WHOLE).get(0).owner().id();
        var page = submit(
                "/mijlpalen",
                Map.of(
                        "title",
                        title,
                        "moment",
                        moment,
                        "why",
                        why,
                        "ownerId",
                        "" + owner,
                        "lane",
                        "GOVERNANCE",
                        "published",
                        "true"));
        return Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
    }

    private String submit(String address, Map<String, String> form) {
        var request = browser.post().uri(address).with(csrf());
        form.forEach(request::param);
        var answer = request.exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }
}
