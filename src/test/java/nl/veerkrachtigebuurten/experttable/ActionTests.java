package nl.veerkrachtigebuurten.experttable;

import static nl.veerkrachtigebuurten.experttable.ActionState.BUSY;
import static nl.veerkrachtigebuurten.experttable.ActionState.DONE;
import static nl.veerkrachtigebuurten.experttable.ActionState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.seats.Body;
import nl.veerkrachtigebuurten.seats.Seat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;

class ActionTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-17");

    private final Body table = BeanUtils.instantiateClass(Body.class);
    private final Seat owner = BeanUtils.instantiateClass(Seat.class);
    private final Action action =
            new Action(table, step("Bankjes plaatsen", Moment.of("begin maart 2026", TODAY)), TODAY);

    @Test
    void isLateOnceItsWindowHasEndedUntilItIsDone() {
        assertThat(action.isLateOn(LocalDate.parse("2026-03-10"))).isFalse();
        assertThat(action.isLateOn(LocalDate.parse("2026-03-11"))).isTrue();

        action.stand(DONE, null, TODAY);

        assertThat(action.isLateOn(TODAY)).isFalse();
    }

    @Test
    void waitsForSomebodyOrSomethingNamed() {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> action.stand(WAITING, null, TODAY));

        action.stand(WAITING, "De vergunning", TODAY);
        assertThat(action.stateWords()).isEqualTo("De vergunning");

        action.stand(BUSY, "De vergunning is er", TODAY);
        assertThat(action.stateWords()).isNull();
    }

    @Test
    void knowsSinceWhenItStandsLikeThis() {
        action.stand(BUSY, null, TODAY.plusDays(1));
        action.stand(BUSY, "Nog een bericht", TODAY.plusDays(2));

        assertThat(action.stateSince()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void isFixedOnceClosedUntilSomebodyGoesOn() {
        action.stand(DONE, null, TODAY);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> action.revise(step("Anders", action.moment())));

        action.stand(BUSY, null, TODAY);
        action.revise(step("Anders", action.moment()));
        assertThat(action.title()).isEqualTo("Anders");
    }

    @Test
    void keepsTheMomentThatIsSaidAgain() {
        var first = action.moment();

        action.revise(step("Anders", Moment.of("begin maart 2026", TODAY.plusYears(1))));
        assertThat(action.moment()).isSameAs(first);

        action.revise(step("Anders", Moment.of("eind maart 2026", TODAY)));
        assertThat(action.moment().words()).isEqualTo("eind maart 2026");
    }

    private Step step(String title, Moment moment) {
        return new Step(title, owner, null, moment, Aim.NONE);
    }
}
