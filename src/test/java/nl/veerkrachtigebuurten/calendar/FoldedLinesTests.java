package nl.veerkrachtigebuurten.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedLinesTests {

    private static final String[] LETTERS = {"a", "é", "€", "😀", " ", "\\,"};

    /** A byte limit counted in letters lets lines grow to twice or four times of what the specification allows. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void linesAreAtMostSeventyFiveBytesAndUnfoldToWhatTheyWere(long seed) {
        var random = new Random(seed);
        for (var number = 0; number < 500; number++) {
            var line = new StringBuilder("SUMMARY:");
            random.ints(random.nextInt(300), 0, LETTERS.length).forEach(letter -> line.append(LETTERS[letter]));

            var folded = new String(FoldedLines.of(line + "\r\n"), UTF_8);

            assertThat(folded.split("\r\n"))
                    .allSatisfy(part -> assertThat(part.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
            assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n").doesNotContain("\ufffd");
        }
    }
}
