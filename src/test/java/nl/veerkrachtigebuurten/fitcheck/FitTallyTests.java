package nl.veerkrachtigebuurten.fitcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import nl.veerkrachtigebuurten.privacy.Portions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitTallyTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 3, false",
        "2, 0, 1, 3, true",
        "2, 1, 1, 3, false",
        "1, 1, 1, 3, true",
        "3, 0, 1, 4, true",
        "1, 0, 1, 2, true",
        "2, 0, 1, 2, false",
        "9, 0, 0, 4, false"
    })
    void aThirdIsAThird(int fits, int partly, int misfit, int oneIn, boolean asks) {
        assertThat(tally(fits, partly, misfit).isMisfit(oneIn)).isEqualTo(asks);
    }

    @RepeatedTest(200)
    void noShownNumberIsSmallNorToBeReckoned(RepetitionInfo run) {
        var chance = new Random(run.getCurrentRepetition());
        var tally = tally(chance.nextInt(12), chance.nextInt(12), chance.nextInt(12));
        var figures = Portions.of(tally.numbers(), Arrays.asList(Fit.values()));

        assertThat(figures.kinds().values()).allMatch(number -> number >= 5);
        if (figures.total() != null && figures.kinds().size() < 3) {
            var hidden = figures.total()
                    - figures.kinds().values().stream().mapToInt(it -> it).sum();
            assertThat(figures.kinds()).hasSizeLessThan(2);
            assertThat(hidden).isBetween(5, (3 - figures.kinds().size()) * 4 - 1);
        }
    }

    private static FitTally tally(int fits, int partly, int misfit) {
        return new FitTally(Map.of(Fit.FITS, fits, Fit.PARTLY, partly, Fit.MISFIT, misfit));
    }
}
