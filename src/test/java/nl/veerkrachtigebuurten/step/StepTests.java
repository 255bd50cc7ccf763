package nl.veerkrachtigebuurten.step;

import static nl.veerkrachtigebuurten.step.StepState.DONE;
import static nl.veerkrachtigebuurten.step.StepState.LAPSED;
import static nl.veerkrachtigebuurten.step.StepState.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.Signature;
import nl.veerkrachtigebuurten.seats.Seat;
import org.junit.jupiter.api.Test;

class StepTests {

    private static final Signature TESS = new Signature("Tess Koster", 1L, Instant.parse("2026-03-01T09:00:00Z"));
    private static final Signature HUGO = new Signature("Hugo Jansen", 2L, Instant.parse("2026-03-01T09:00:01Z"));

    private final Milestone milestone = mock(Milestone.class);
    private final Seat seat = mock(Seat.class);
    private final Step step = new Step(milestone, "Vergunning binnen", seat, null, 2);

    @Test
    void isTickedOnceAndRemembersTheFirstWhoDid() {
        assertThat(step.become(DONE, null, TESS)).map(StepMark::became).contains(DONE);
        assertThat(step.become(DONE, null, HUGO)).isEmpty();

        assertThat(step.marked()).isEqualTo(TESS);
    }

    @Test
    void isOpenAgainOnceTheTickIsGone() {
        assertThat(step.become(OPEN, null, TESS)).isEmpty();
        step.become(DONE, null, TESS);

        assertThat(step.become(OPEN, null, HUGO)).isPresent();
        assertThat(step.state()).isEqualTo(OPEN);
    }

    @Test
    void staysAsItWasOnceItIsTaken() {
        step.become(DONE, null, TESS);

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> step.revise("Anders", seat, null, 1));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> step.become(LAPSED, "Toch niet", TESS));
        assertThat(step.title()).isEqualTo("Vergunning binnen");
    }

    @Test
    void lapsesForGoodWithTheReason() {
        step.become(LAPSED, "De gemeente vraagt dit niet meer.", TESS);

        assertThat(step.reason()).isEqualTo("De gemeente vraagt dit niet meer.");
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> step.become(DONE, null, TESS));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> step.become(OPEN, null, TESS));
    }

    @Test
    void doesNotChangeOnceItsMilestoneIsDropped() {
        when(milestone.isDropped()).thenReturn(true);

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> step.become(DONE, null, TESS));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> new Step(milestone, "Nieuw", seat, null, 1));
    }

    @Test
    void progressIsTheWeightedShareOfWhatIsTaken() {
        var heavy = new Step(milestone, "Elf woningen klaar", seat, null, 5);
        var lapsed = new Step(milestone, "Persmoment", seat, null, 9);
        heavy.become(DONE, null, TESS);
        lapsed.become(LAPSED, "Hoeft niet.", TESS);

        var progress = of(List.of(step, heavy, lapsed));

        assertThat(progress).isEqualTo(new Progress(0, 2, 1, 7, 5));
        assertThat(progress.percent()).isEqualTo(71);
        assertThat(progress.isWhole()).isFalse();
        assertThat(of(List.of(heavy)).isWhole()).isTrue();
        assertThat(of(List.of(lapsed)).isWhole()).isFalse();
        assertThat(of(List.of()).percent()).isZero();
    }

    private Progress of(List<Step> steps) {
        return new StepsOnPage(milestone, steps, java.util.Map.of(), List.of(), java.time.LocalDate.EPOCH).progress();
    }
}
