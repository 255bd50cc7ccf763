package nl.veerkrachtigebuurten.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentReadingTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 1);

    @ParameterizedTest
    @CsvFileSource(resources = "moments.csv", delimiter = '|')
    void meansTheseDays(String words, LocalDate earliest, LocalDate latest) {
        assertThat(Moment.read(words, TODAY)).hasValueSatisfying(moment -> {
            assertThat(moment.earliest()).isEqualTo(earliest);
            assertThat(moment.latest()).isEqualTo(latest);
            assertThat(moment.reviewOn()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \u00a0",
                "ooit",
                "mei",
                "31-02-2025",
                "29 februari 2025",
                "00-01-2025",
                "24-13-2025",
                "2025-13",
                "donderdag 24 januari 2024",
                "maandag mei 2025",
                "week 53 van 2025",
                "week 0 van 2025",
                "week 54 van 2026",
                "5e kwartaal 2025",
                "derde helft 2025",
                "winter 2025/2027",
                "schooljaar 2025/2025",
                "schooljaar 2025",
                "1989",
                "mei 2101",
                "1 mei 1989",
                "van 10 mei tot en met 1 mei 2025",
                "2027-2025",
                "begin 24 januari 2025",
                "begin week 20 van 2025",
                "tussen mei 2025",
                "vanaf binnenkort",
                "juki 2025",
                "over 2 weken",
                "1-10-5-2025",
                "mei 2025 of juni 2025",
                "vóór",
                "2025 2026"
            })
    void refuses(String words) {
        assertThat(Moment.read(words, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {121, 10_000, 1_000_000})
    void refusesTooMuch(int length) {
        assertThat(Moment.read("mei 2025" + "x".repeat(length - 8), TODAY)).isEmpty();
        assertThat(Moment.read("-".repeat(length), TODAY)).isEmpty();
    }
}
