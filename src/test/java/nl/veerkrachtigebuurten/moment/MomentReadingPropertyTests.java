package nl.veerkrachtigebuurten.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class MomentReadingPropertyTests extends MomentProperties {

    @Property
    void aDayMeansItselfInEveryNotation(@ForAll("days") LocalDate day, @ForAll("notations") String notation) {
        assertMeans(day.format(DateTimeFormatter.ofPattern(notation, DUTCH)), day, day);
    }

    @Property
    void aDayIsReadOnlyIfItExists(
            @ForAll @IntRange(max = 40) int day, @ForAll @IntRange(max = 14) int month, @ForAll("years") int year) {
        var exists = month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);

        assertThat(Moment.read("%d-%02d-%d".formatted(day, month, year), TODAY).isPresent())
                .isEqualTo(exists);
    }

    @Property
    void partsOfAMonthFollowEachOtherFromItsFirstDayToItsLast(@ForAll("days") LocalDate day) {
        var month = YearMonth.from(day);
        var words = month.format(DateTimeFormatter.ofPattern("MMMM yyyy", DUTCH));

        assertMeans(words, month.atDay(1), month.atEndOfMonth());
        assertMeans("begin " + words, month.atDay(1), month.atDay(10));
        assertMeans("medio " + words, month.atDay(11), month.atDay(20));
        assertMeans("eind " + words, month.atDay(21), month.atEndOfMonth());
    }

    @Property
    void partsOfAYearFollowEachOtherFromItsFirstDayToItsLast(@ForAll @IntRange(min = 1990, max = 2100) int year) {
        assertFillYear(year, List.of("begin %d", "medio %d", "eind %d"));
        assertFillYear(year, List.of("Q1 %d", "tweede kwartaal %d", "3e kwartaal van %d", "%d-Q4"));
        assertFillYear(year, List.of("eerste helft %d", "H2 %d"));
    }

    private static void assertFillYear(int year, List<String> parts) {
        var months = 12 / parts.size();
        for (var i = 0; i < parts.size(); i++) {
            var first = YearMonth.of(year, i * months + 1);
            assertMeans(
                    parts.get(i).formatted(year),
                    first.atDay(1),
                    first.plusMonths(months - 1L).atEndOfMonth());
        }
    }

    @Property
    void aWeekIsFoundByAnyOfItsDays(@ForAll("days") LocalDate day) {
        var week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        var monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);

        assertMeans("week %d van %d".formatted(week, day.get(IsoFields.WEEK_BASED_YEAR)), monday, monday.plusDays(6));
    }

    @Property
    void openWordsTakeOneEndAway(@ForAll("spans") String words) {
        var moment = moment(words);

        assertMeans("sinds " + words, moment.earliest(), null);
        assertMeans("uiterlijk " + words, null, moment.latest());
        if (!words.startsWith("eind")) {
            assertMeans("vóór " + words, null, moment.earliest().minusDays(1));
        }
    }

    @Property
    void aRangeReachesFromTheFirstToTheLast(@ForAll("spans") String first, @ForAll("spans") String last) {
        var from = moment(first).earliest();
        var until = moment(last).latest();

        assertThat(Moment.read(first + " t/m " + last, TODAY).isPresent()).isEqualTo(!from.isAfter(until));
        if (!from.isAfter(until)) {
            assertMeans("van " + first + " tot en met " + last, from, until);
        }
    }

    @Property
    void capitalsSpacesAndAccentsMakeNoDifference(@ForAll("moments") Moment moment) {
        var words = moment.words();

        for (var other : List.of(
                words.toUpperCase(DUTCH),
                " \u00a0" + words.replace(" ", "  \t") + "\n",
                Normalizer.normalize(words, Form.NFD),
                words.replace("ó", "o"),
                words.replace("o", "ö"))) {
            assertMeans(other, moment.earliest(), moment.latest());
        }
    }

    @Property
    void neverStumblesOverAnyWords(@ForAll @StringLength(max = 130) String words) {
        assertThatCode(() -> Moment.read(words, TODAY)).doesNotThrowAnyException();
    }

    @Property
    void readsAWindowOrNothingFromItsOwnWordsInAnyOrder(@ForAll("salad") String words) {
        Moment.read(words, TODAY).ifPresent(moment -> {
            assertThat(moment.earliest() == null && moment.latest() == null).isEqualTo(moment.reviewOn() != null);
            if (moment.earliest() != null && moment.latest() != null) {
                assertThat(moment.earliest()).isBeforeOrEqualTo(moment.latest());
            }
        });
    }
}
