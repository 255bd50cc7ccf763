package nl.veerkrachtigebuurten.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is told of a number that changes at any moment. */
class SmallNumbersTests {

    @Test
    void belowFiveThereIsNoNumber() {
        assertThat(SmallNumbers.inSteps(0)).isNull();
        assertThat(SmallNumbers.inSteps(4)).isNull();
        assertThat(SmallNumbers.inSteps(5)).isEqualTo(5);
        assertThat(SmallNumbers.inSteps(14)).isEqualTo(10);
    }

    @Test
    void noTwoOfThemLieAFewApart() {
        var random = new Random(36);
        for (var pair = 0; pair < 5000; pair++) {
            var one = SmallNumbers.inSteps(random.nextInt(200));
            var other = SmallNumbers.inSteps(random.nextInt(200));
            if (one != null && other != null) {
                assertThat(SmallNumbers.isFew(one - other)).isFalse();
            }
        }
    }

    @Test
    void aFewIsOneToFourEitherWay() {
        for (var difference = -9; difference <= 9; difference++) {
            assertThat(SmallNumbers.isFew(difference)).isEqualTo(difference != 0 && difference > -5 && difference < 5);
        }
    }
}
