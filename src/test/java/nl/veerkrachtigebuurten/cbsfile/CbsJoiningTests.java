package nl.veerkrachtigebuurten.cbsfile;

import static nl.veerkrachtigebuurten.cbsfile.CbsFigure.HOMES;
import static nl.veerkrachtigebuurten.cbsfile.CbsFigure.HOME_VALUE;
import static nl.veerkrachtigebuurten.cbsfile.CbsFigure.INHABITANTS;
import static nl.veerkrachtigebuurten.cbsfile.CbsFigure.RENTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CbsJoiningTests {

    @Test
    void oneBuurtIsWhatCbsSays() {
        var only = Map.of(HOME_VALUE, number(250), INHABITANTS, number(10));
        assertThat(CbsJoining.join(List.of(only))).isEqualTo(only);
        assertThat(CbsJoining.join(List.of())).isEmpty();
    }

    @Test
    void aPartOfASumIsNoSum() {
        var known = Map.of(INHABITANTS, number(10), HOMES, number(5));
        assertThat(CbsJoining.join(List.of(known, Map.of(HOMES, number(7)))))
                .containsOnly(Map.entry(HOMES, number(12)));
    }

    @Test
    void anAverageWithoutItsWeightIsLeftOut() {
        assertThat(CbsJoining.join(List.of(Map.of(RENTED, number(40)), Map.of(RENTED, number(60)))))
                .isEmpty();
        assertThat(CbsJoining.join(List.of(
                        Map.of(RENTED, number(40), HOMES, number(0)), Map.of(RENTED, number(60), HOMES, number(0)))))
                .containsOnlyKeys(HOMES);
    }

    @RepeatedTest(100)
    void aWeighedAverageLiesBetweenTheLowestAndTheHighest(RepetitionInfo run) {
        var chance = new Random(run.getCurrentRepetition());
        var low = chance.nextInt(100);
        var high = low + chance.nextInt(100);
        var joined = CbsJoining.join(List.of(
                Map.of(HOME_VALUE, number(low), HOMES, number(1 + chance.nextInt(900))),
                Map.of(HOME_VALUE, number(high), HOMES, number(1 + chance.nextInt(900)))));

        assertThat(joined.get(HOME_VALUE)).isBetween(number(low), number(high));
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
