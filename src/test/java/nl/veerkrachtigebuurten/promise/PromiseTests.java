package nl.veerkrachtigebuurten.promise;

import static nl.veerkrachtigebuurten.promise.PromiseState.KEPT;
import static nl.veerkrachtigebuurten.promise.PromiseState.LAPSED;
import static nl.veerkrachtigebuurten.promise.PromiseState.MOVED;
import static nl.veerkrachtigebuurten.promise.PromiseState.OPEN;
import static nl.veerkrachtigebuurten.promise.PromiseState.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.routekaart.Signature;
import nl.veerkrachtigebuurten.seats.Seat;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PromiseTests {

    private static final LocalDate DAY = LocalDate.parse("2026-03-17");
    private static final Signature BY = new Signature("Iris Blom", 1L, Instant.parse("2026-03-17T10:00:00Z"));
    private static final Voice VOICE = new Voice("Pijlerleider Veiligheid", BY);

    private final Promise promise = promise("medio mei 2026");

    @Test
    void isOpenUntilItsWholeWindowHasEnded() {
        var last = promise.moment().latest();

        assertThat(promise.stateOn(DAY)).isEqualTo(OPEN);
        assertThat(promise.stateOn(last)).isEqualTo(OPEN);
        assertThat(promise.stateOn(last.plusDays(1))).isEqualTo(OVERDUE);
    }

    @Test
    void isAskedForAfterAMonthWhenItNamedNoDay() {
        var vague = promise("binnenkort");

        assertThat(vague.stateOn(DAY.plusDays(29))).isEqualTo(OPEN);
        assertThat(vague.stateOn(DAY.plusDays(30))).isEqualTo(OVERDUE);
    }

    @Test
    void keepsTheMomentThatWasPromisedWhenItMoves() {
        var statement = promise.move(moment("najaar 2026"), "De vergunning is er nog niet.", VOICE);

        assertThat(statement.was()).isEqualTo("medio mei 2026");
        assertThat(statement.became()).isEqualTo("najaar 2026");
        assertThat(statement.spokeAs()).isEqualTo("Pijlerleider Veiligheid");
        assertThat(promise.stateOn(LocalDate.parse("2026-06-30"))).isEqualTo(MOVED);
        assertThat(promise.stateOn(LocalDate.parse("2027-01-01"))).isEqualTo(OVERDUE);
    }

    @Test
    void movesOnlyToAnotherMoment() {
        assertRefused("promise.refused.same", () -> promise.move(moment("medio mei 2026"), "Zomaar.", VOICE));
    }

    @Test
    void staysKeptHoweverMuchTimePasses() {
        promise.keep("Het is gedaan.", null, VOICE);

        assertThat(promise.stateOn(DAY.plusYears(5))).isEqualTo(KEPT);
        assertRefused("promise.refused.over", () -> promise.lapse("Besluit 3", "Toch niet.", VOICE));
        assertRefused("promise.refused.over", () -> promise.move(moment("2028"), "Toch niet.", VOICE));
    }

    @Test
    void lapsesByADecisionAndStaysLapsed() {
        var statement = promise.lapse("Besluit 3", "De provincie doet het.", VOICE);

        assertThat(statement.decision()).isEqualTo("Besluit 3");
        assertThat(promise.stateOn(DAY.plusYears(5))).isEqualTo(LAPSED);
        assertRefused("promise.refused.over", () -> promise.keep("Toch wel.", null, VOICE));
    }

    private static void assertRefused(String key, ThrowingCallable verb) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(verb).withMessageContaining(key);
    }

    private static Promise promise(String words) {
        var pledge = new Pledge("bewoners", mock(Seat.class), null, moment(words));
        var origin = Origin.in(PromiseSource.NEWSLETTER, "Nieuwsbrief 1", DAY, null);
        return new Promise("Wie iets meldt, hoort er iets van.", origin, pledge, BY);
    }

    private static Moment moment(String words) {
        return Moment.of(words, DAY);
    }
}
