package nl.veerkrachtigebuurten.routekaart;

import static nl.veerkrachtigebuurten.routekaart.MilestoneState.AT_RISK;
import static nl.veerkrachtigebuurten.routekaart.MilestoneState.DROPPED;
import static nl.veerkrachtigebuurten.routekaart.MilestoneState.LATE;
import static nl.veerkrachtigebuurten.routekaart.MilestoneState.ON_TRACK;
import static nl.veerkrachtigebuurten.routekaart.MilestoneState.OPEN;
import static nl.veerkrachtigebuurten.routekaart.MilestoneState.PLANNED;
import static nl.veerkrachtigebuurten.routekaart.MilestoneState.REACHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.seats.Seat;
import org.junit.jupiter.api.Test;

class MilestoneTests {

    private static final LocalDate DAY = LocalDate.parse("2026-03-17");
    private static final Signature BY = new Signature("Iris Blom", 1L, Instant.parse("2026-03-17T10:00:00Z"));

    private final Seat owner = mock(Seat.class);
    private final Milestone milestone = new Milestone("Plan opgeleverd", owner, moment("mei 2026"), BY);

    @Test
    void isPlannedUntilSomebodySaysMore() {
        assertThat(milestone.stateOn(DAY)).isEqualTo(PLANNED);

        milestone.report(ON_TRACK, "Loopt.", BY);
        assertThat(milestone.stateOn(DAY)).isEqualTo(ON_TRACK);

        milestone.report(AT_RISK, "Loopt niet.", BY);
        assertThat(milestone.stateOn(DAY)).isEqualTo(AT_RISK);
    }

    @Test
    void isLateOnlyOnceTheWindowHasEnded() {
        milestone.report(ON_TRACK, "Loopt.", BY);

        assertThat(milestone.stateOn(LocalDate.parse("2026-05-31"))).isEqualTo(ON_TRACK);
        assertThat(milestone.stateOn(LocalDate.parse("2026-06-01"))).isEqualTo(LATE);
    }

    @Test
    void isLateWhenTheOwnerSaysSo() {
        milestone.report(LATE, "Dat halen we niet.", BY);

        assertThat(milestone.stateOn(DAY)).isEqualTo(LATE);
    }

    @Test
    void staysReachedHoweverLate() {
        milestone.report(REACHED, "Het is er.", BY);

        assertThat(milestone.stateOn(DAY.plusYears(5))).isEqualTo(REACHED);
        assertThat(milestone.reachedOn()).isEqualTo(DAY);
    }

    @Test
    void isOpenWithoutAWindowUntilARiskIsReported() {
        var open = new Milestone("Stokje over", owner, moment("binnenkort"), BY);
        assertThat(open.stateOn(DAY)).isEqualTo(OPEN);

        open.report(AT_RISK, "Niemand gevonden.", BY);
        assertThat(open.stateOn(DAY)).isEqualTo(AT_RISK);
    }

    @Test
    void remembersWhatItsMomentWasAndWhy() {
        var slip = milestone
                .shift(moment("eind juni 2026"), "De cijfers komen later.", BY)
                .orElseThrow();

        assertThat(slip.was()).isEqualTo("mei 2026");
        assertThat(slip.became()).isEqualTo("eind juni 2026");
        assertThat(slip.isDelay()).isTrue();
        assertThat(milestone.moment().words()).isEqualTo("eind juni 2026");
    }

    @Test
    void doesNotShiftWithoutAReason() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> milestone.shift(moment("juni 2026"), null, BY));
    }

    @Test
    void otherWordsForTheSameDaysAreNoSlip() {
        assertThat(milestone.shift(moment("Mei 2026"), null, BY)).isEmpty();
        assertThat(milestone.moment().words()).isEqualTo("Mei 2026");
    }

    @Test
    void doesNotShiftOnceReached() {
        milestone.report(REACHED, "Het is er.", BY);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> milestone.shift(moment("juni 2026"), "Toch later.", BY));
    }

    @Test
    void isNotDroppedOnceReached() {
        milestone.report(REACHED, "Het is er.", BY);

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> milestone.report(DROPPED, "Weg.", BY));
    }

    @Test
    void isNotRevisedOnceDropped() {
        milestone.report(DROPPED, "Niet meer nodig.", BY);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> milestone.describe("Anders", null, owner, true));

        milestone.report(ON_TRACK, "Toch wel.", BY);
        milestone.describe("Anders", null, owner, true);
        assertThat(milestone.title()).isEqualTo("Anders");
    }

    @Test
    void linksAreReadLineByLine() {
        var lines = "Verslag van de avond https://voorbeeld.nl/verslag\n\nhttps://voorbeeld.nl/foto";

        assertThat(Evidence.isReadable(lines)).isTrue();
        assertThat(Evidence.read(lines))
                .isEqualTo(List.of(
                        new Evidence("Verslag van de avond", "https://voorbeeld.nl/verslag"),
                        new Evidence("voorbeeld.nl", "https://voorbeeld.nl/foto")));
        assertThat(Evidence.isReadable("klik javascript:alert(1)")).isFalse();
    }

    @Test
    void aCircleOfNeedsIsFoundHoweverLong() {
        var links = List.of(new Link(2, 3), new Link(3, 4), new Link(4, 1), new Link(5, 3));

        assertThat(Dependencies.of(links).circle(1, List.of(5L, 2L))).startsWith(1L, 5L, 3L, 4L, 1L);
        assertThat(Dependencies.of(links).circle(6, List.of(1L, 2L, 5L))).isEmpty();
        assertThat(Dependencies.of(List.of()).circle(1, List.of(1L))).containsExactly(1L, 1L);
    }

    private static Moment moment(String words) {
        return Moment.of(words, DAY);
    }
}
