package nl.veerkrachtigebuurten.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import nl.veerkrachtigebuurten.forecast.Forecast.Course;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.MilestoneSummary;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class ForecastTests {

    private static final LocalDate PROMISED = LocalDate.parse("2025-05-20");

    @Autowired
    MockMvcTester browser;

    @Autowired
    Statements statements;

    @Test
    void theMedianIsTheMiddleOfThoseThatWerePutOff() {
        assertThat(of(course(0, null), course(30, null), course(10, null), course(400, null))
                        .median())
                .isEqualTo(30);
        assertThat(of(course(10, null), course(31, null)).median()).isEqualTo(21);
        assertThat(of(course(0, null)).median()).isNull();
    }

    @Test
    void fewSayNothing() {
        assertThat(of(put(4)).isTelling()).isFalse();
        assertThat(of(put(5)).isTelling()).isTrue();
    }

    @Test
    void onTimeIsWithinTheFirstMomentWhateverItBecameSince() {
        var forecast = of(
                course(0, PROMISED),
                course(40, PROMISED.plusDays(1)),
                course(40, PROMISED.minusDays(3)),
                course(9, null));

        assertThat(forecast.reached()).isEqualTo(3);
        assertThat(forecast.onTime()).isEqualTo(2);
    }

    @Test
    @SignedInAs("stuurgroep")
    void showsTheSameInTheDrawingAndInTheTable() {
        var page = Jsoup.parse(show("/routekaart/voorspelling"));

        assertThat(page.select("tbody tr")).hasSize(8);
        var told = page.select("tbody tr:not(.whole) td[data-label^=Hoe ver]").eachText();
        assertThat(told).anyMatch(text -> text.matches("los: \\d+(, \\d+)* dagen"));
        assertThat(page.select("svg.forecast circle"))
                .hasSize(told.stream().mapToInt(ForecastTests::number).sum());
        assertThat(page.select("#redenen li").text())
                .contains("De keuken moest eerst", "De stuurgroep wilde eerst weten");
        assertThat(Jsoup.parse(show("/routekaart/voorspelling?pijler=wonen"))
                        .select("#redenen li")
                        .text())
                .contains("De cijfers over te kleine woningen")
                .doesNotContain("De scholen wilden de ouders");
        assertThat(show("/routekaart/voorspelling?pijler=onzin")).contains("De scholen wilden de ouders");
        assertThat(statements.during(() -> show("/routekaart/voorspelling"))).isLessThanOrEqualTo(8);
    }

    /** Of how many milestones a cell of the table tells. */
    private static int number(String told) {
        if (told.startsWith("los")) {
            return told.split(",").length;
        }
        return told.equals("niet") ? 0 : Integer.parseInt(told.replaceAll("middelste van (\\d+):.*", "$1"));
    }

    private static Course[] put(int number) {
        return IntStream.range(0, number).mapToObj(nr -> course(20 + nr, null)).toArray(Course[]::new);
    }

    private static Forecast of(Course... courses) {
        return new Forecast("Wonen", "brick", "wonen", List.of(courses));
    }

    private static Course course(int days, @Nullable LocalDate reachedOn) {
        var milestone = new MilestoneSummary(
                1,
                "Stap",
                Moment.of("mei 2025", PROMISED),
                Milestone.Lane.PILLARS,
                null,
                reachedOn,
                null,
                PROMISED,
                true,
                1,
                "Pijlerleider Wonen",
                null,
                null,
                List.of());
        return new Course(milestone, PROMISED, PROMISED.plusDays(days), days > 0 ? 1 : 0);
    }

    private String show(String address) {
        var answer = browser.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
