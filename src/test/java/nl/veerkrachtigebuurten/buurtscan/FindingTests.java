package nl.veerkrachtigebuurten.buurtscan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import org.junit.jupiter.api.Test;

class FindingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Instant NOW = Instant.parse("2026-03-17T10:15:00Z");

    private final Buurtscan scan = new Buurtscan(kloosstraat(), 2026, DAY);

    @Test
    void aScanClosesInItsLastPhaseOnly() {
        scan.reach(BuurtscanPhase.DONE, DAY.plusDays(9));
        assertThat(scan.closed()).isEqualTo(DAY.plusDays(9));

        scan.reach(BuurtscanPhase.INTERPRETATION, DAY.plusDays(10));
        assertThat(scan.closed()).isNull();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> scan.reach(BuurtscanPhase.DONE, DAY.minusDays(1)));
    }

    @Test
    void aScanIsNamedAndAddressedByBuurtAndYear() {
        assertThat(scan.name()).isEqualTo("Kloosstraat 2026");
        assertThat(scan.slug()).isEqualTo("kloosstraat-2026");
    }

    @Test
    void aWithdrawnFindingKeepsItsFirstReasonAndIsNotRevised() {
        var finding = saying("Het is er donker.");
        finding.revise(NOW);
        finding.withdraw("dubbel", NOW);
        finding.withdraw("anders", NOW.plusSeconds(9));

        assertThat(finding.isWithdrawn()).isTrue();
        assertThat(finding.withdrawnWhy()).isEqualTo("dubbel");
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> finding.revise(NOW));
    }

    @Test
    void itsTitleIsItsWordsCutBetweenTwoOfThem() {
        assertThat(saying("Kort\nen bondig.").title()).isEqualTo("Kort en bondig.");
        assertThat(saying("woord ".repeat(40).strip()).title())
                .hasSizeLessThanOrEqualTo(140)
                .endsWith("woord…");
        assertThat(saying("x".repeat(400)).title()).hasSize(140).endsWith("x…");
    }

    private Finding saying(String words) {
        return new Finding(scan, UUID.randomUUID(), new Author(null, "Team"), NOW)
                .tell(FindingKind.NEED, words, null, new Hearing(DAY, HeardBy.CONVERSATION, null))
                .touch(List.of());
    }

    private static Neighbourhood kloosstraat() {
        var neighbourhood = mock(Neighbourhood.class);
        when(neighbourhood.name()).thenReturn("Kloosstraat");
        when(neighbourhood.slug()).thenReturn("kloosstraat");
        return neighbourhood;
    }
}
