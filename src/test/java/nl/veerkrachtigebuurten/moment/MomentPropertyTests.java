package nl.veerkrachtigebuurten.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MomentPropertyTests extends MomentProperties {

    @Property
    void readsItsOwnWordsAgain(@ForAll("moments") Moment moment) {
        assertThat(moment(moment.words())).isEqualTo(moment);
    }

    @Property
    void staysEndedOnceEnded(
            @ForAll("moments") Moment moment, @ForAll("days") LocalDate day, @ForAll @IntRange(max = 9999) int later) {
        if (moment.hasEnded(day)) {
            assertThat(moment.hasEnded(day.plusDays(later))).isTrue();
        }
    }

    @Property
    void hasOneOrder(@ForAll("moments") Moment one, @ForAll("moments") Moment two, @ForAll("moments") Moment three) {
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
        assertThat(one.compareTo(two) == 0).isEqualTo(one.words().equals(two.words()));
        assertThat(one.equals(two)).isEqualTo(one.words().equals(two.words()));
        if (one.compareTo(two) <= 0 && two.compareTo(three) <= 0) {
            assertThat(one).isLessThanOrEqualTo(three);
        }
    }
}
