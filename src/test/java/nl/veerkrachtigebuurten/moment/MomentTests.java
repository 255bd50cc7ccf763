package nl.veerkrachtigebuurten.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 1);

    @Test
    void readsEveryMomentOfTheProgrammeFile() throws IOException {
        var programme = Files.readString(Path.of("config/programme/zwijndrecht.yml"));
        var moments = Pattern.compile("(?:moment|due|started): ([^,}\\n]+)")
                .matcher(programme)
                .results();

        assertThat(moments.map(it -> it.group(1).strip()))
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        words -> assertThat(Moment.read(words, TODAY)).as(words).isPresent());
    }

    @Test
    void keepsTheWordsAsTheyWereTyped() {
        assertThat(Moment.of("  Vo\u0301o\u0301r de\u00a0 ZOMER van 2026\n", TODAY)
                        .words())
                .isEqualTo("Vóór de ZOMER van 2026");
    }

    @Test
    void isLateOnlyOnceTheWindowHasEnded() {
        var moment = moment("medio mei 2025");

        assertThat(moment.hasEnded(LocalDate.of(2025, 5, 20))).isFalse();
        assertThat(moment.hasEnded(LocalDate.of(2025, 5, 21))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sinds februari 2024", "binnenkort"})
    void neverEndsWithoutALastDay(String words) {
        assertThat(moment(words).hasEnded(LocalDate.MAX)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"binnenkort", "Binnekort", "z.s.m.", "zo snel mogelijk", "Nog te bepalen", "n.t.b."})
    void isLookedAtAgainAfterThirtyDaysWithoutAnyDay(String words) {
        var moment = moment(words);

        assertThat(moment.earliest()).isNull();
        assertThat(moment.latest()).isNull();
        assertThat(moment.reviewOn()).isEqualTo("2025-05-01");
        assertThat(moment.needsReview(LocalDate.of(2025, 4, 30))).isFalse();
        assertThat(moment.needsReview(LocalDate.of(2025, 5, 1))).isTrue();
    }

    @Test
    void needsNoReviewWithAnyDay() {
        assertThat(moment("mei 2025").needsReview(LocalDate.MAX)).isFalse();
    }

    @Test
    void overlapsAPeriodThatHoldsOneOfItsDays() {
        assertThat(moment("mei 2025").overlaps(day("2025-05-31"), day("2025-06-30")))
                .isTrue();
        assertThat(moment("mei 2025").overlaps(day("2025-06-01"), day("2025-06-30")))
                .isFalse();
        assertThat(moment("mei 2025").overlaps(day("2025-04-01"), day("2025-05-01")))
                .isTrue();
        assertThat(moment("vanaf mei 2025").overlaps(day("2030-01-01"), day("2030-01-01")))
                .isTrue();
        assertThat(moment("uiterlijk mei 2025").overlaps(day("2030-01-01"), day("2030-01-01")))
                .isFalse();
        assertThat(moment("binnenkort").overlaps(TODAY, LocalDate.MAX)).isFalse();
    }

    @Test
    void comesByFirstDayThenByLastAndWithoutDaysAtTheEnd() {
        var words =
                Stream.of("binnenkort", "mei 2025", "vanaf mei 2025", "medio mei 2025", "uiterlijk 5-5-2025", "2025");

        assertThat(words.map(MomentTests::moment).sorted().map(Moment::words))
                .containsExactly(
                        "2025", "mei 2025", "vanaf mei 2025", "uiterlijk 5-5-2025", "medio mei 2025", "binnenkort");
    }

    @Test
    void isExactOnlyOnOneDay() {
        assertThat(moment("12-05-2026").isExact()).isTrue();
        assertThat(moment("week 20 van 2026").isExact()).isFalse();
        assertThat(moment("binnenkort").isExact()).isFalse();
    }

    @Test
    void refusesWordsItCannotRead() {
        assertThatIllegalArgumentException().isThrownBy(() -> moment("ooit")).withMessageContaining("ooit");
    }

    private static Moment moment(String words) {
        return Moment.of(words, TODAY);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
