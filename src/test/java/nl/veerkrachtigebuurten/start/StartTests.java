package nl.veerkrachtigebuurten.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.TestClock;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.gathering.News;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class StartTests {

    private static final Locale DUTCH = new Locale("nl");

    @Autowired
    MockMvcTester browser;

    @Autowired
    Wording wording;

    @Autowired
    TestClock clock;

    @Test
    @SignedInAs("strateeg.wonen")
    void aStrategistIsGreetedAndShownTheWayToTheFirstErrand() {
        assertThat(browser.get().uri("/mijn"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Goedemorgen, ",
                        "Wacht op jou",
                        "Voortgang schrijven",
                        "Mijn acties",
                        "Strateeg experttafel Wonen");
    }

    @Test
    @SignedInAs("participatie")
    void aParticipationMemberIsOfferedToLogAFinding() {
        assertThat(browser.get().uri("/mijn")).hasStatusOk().bodyText().contains("Nieuwe bevinding", "/buurtscans");
    }

    @Test
    @SignedInAs("stuurgroep")
    void aStuurgroepMemberHasAPageToo() {
        assertThat(browser.get().uri("/mijn"))
                .hasStatusOk()
                .bodyText()
                .contains("Lid stuurgroep")
                .doesNotContain("??");
    }

    @Test
    @SignedInAs("partner.ozhw")
    void aPartnerHasAPageTooInEnglish() {
        assertThat(browser.get().uri("/mijn?taal=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Good morning")
                .doesNotContain("??");
    }

    @Test
    @SignedInAs("programmabureau")
    void theProgrammeOfficeIsGreetedAtNight() {
        clock.set(LocalDateTime.parse("2026-03-17T23:30"));
        assertThat(browser.get().uri("/mijn")).hasStatusOk().bodyText().contains("Goedenavond");
    }

    @Test
    void visitorsSignInFirst() {
        assertThat(browser.get().uri("/mijn")).hasStatus3xxRedirection();
    }

    @ParameterizedTest
    @CsvSource({"05:59,NIGHT", "06:00,MORNING", "11:59,MORNING", "12:00,AFTERNOON", "18:00,EVENING", "23:59,EVENING"})
    void theGreetingFollowsTheClock(String time, Daypart daypart) {
        assertThat(Daypart.at(java.time.LocalTime.parse(time))).isEqualTo(daypart);
    }

    @ParameterizedTest
    @CsvSource({
        "0,Er wacht nu niets op je.",
        "1,Eén ding wacht op je.",
        "2,Twee dingen wachten op je.",
        "9,Negen dingen wachten op je.",
        "10,Tien of meer dingen wachten op je."
    })
    void countsInWords(int errands, String said) {
        assertThat(wording.lead(errands(errands), List.of(), clock.instant(), DUTCH))
                .startsWith(said);
    }

    @Test
    void saysWhatChangedMostFirst() {
        var friday = clock.instant().minus(Duration.ofDays(4));
        var news = List.of(
                news("action.news.DONE"), news("action.news.BUSY"), news("action.news.BUSY"), news("something.else"));

        assertThat(wording.lead(List.of(), news, friday, DUTCH))
                .isEqualTo(
                        "Er wacht nu niets op je. Sinds vrijdag is er aan twee acties gewerkt, is er één actie klaar en is"
                                + " er nog één ding veranderd.");
        assertThat(wording.lead(
                        List.of(),
                        List.of(news("routekaart.news.shifted"), news("routekaart.news.shifted")),
                        friday,
                        DUTCH))
                .endsWith("Sinds vrijdag zijn er twee mijlpalen verschoven.");
        assertThat(wording.lead(List.of(), List.of(), friday, Locale.ENGLISH))
                .isEqualTo("Nothing waits for you now. Since Friday nothing has changed in what you follow.");
    }

    @ParameterizedTest
    @CsvSource({"0,Sinds eerder vandaag", "1,Sinds gisteren", "4,Sinds vrijdag", "7,Sinds 10 maart"})
    void saysTheDayAsOneWouldToday(int daysAgo, String said) {
        assertThat(wording.since(clock.instant().minus(Duration.ofDays(daysAgo)), DUTCH))
                .isEqualTo(said);
    }

    @Test
    void aNewVisitBeginsAfterHalfAnHour() {
        var now = Instant.parse("2026-03-17T09:00:00Z");
        var visit = new Visit(1, now);
        visit.seen(now.plusSeconds(60 * 30));
        assertThat(visit.previous()).isEmpty();

        visit.seen(now.plusSeconds(60 * 61));
        assertThat(visit.previous()).contains(now.plusSeconds(60 * 30));
    }

    private static List<Errand> errands(int number) {
        return IntStream.range(0, number)
                .mapToObj(count -> new Errand("q", "t", "/", "v", "w", List.of()))
                .toList();
    }

    private News news(String what) {
        return new News(clock.instant(), "Iris", what, "Titel", "/");
    }
}
