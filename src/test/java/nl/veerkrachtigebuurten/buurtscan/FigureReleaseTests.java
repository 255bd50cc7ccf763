package nl.veerkrachtigebuurten.buurtscan;

import static nl.veerkrachtigebuurten.buurtscan.FindingKind.BOTTLENECK;
import static nl.veerkrachtigebuurten.buurtscan.FindingKind.NEED;
import static nl.veerkrachtigebuurten.buurtscan.FindingKind.TALENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import nl.veerkrachtigebuurten.buurtscan.ReleasedMonth.Told;
import nl.veerkrachtigebuurten.privacy.SmallNumbers.Left;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No two numbers that leave the team, of one day or of two, isolate fewer than five. */
class FigureReleaseTests {

    private static final List<Long> SCANS = List.of(1L, 2L);
    private static final Counted ALL = Counted.in(new Counted.Ground(1, SCANS));

    @ParameterizedTest
    @CsvSource({"4, 0, 0, false", "50, 4, 0, false", "50, 4, 3, true", "50, 0, 0, true", "50, 5, 0, true"})
    void aTotalIsToldOnlyWhereItGivesNoHiddenNumberAway(int needs, int bottlenecks, int talents, boolean told) {
        var numbers = Map.of(
                kind(NEED),
                needs,
                kind(BOTTLENECK),
                bottlenecks,
                kind(TALENT),
                talents,
                ALL,
                needs + bottlenecks + talents);

        assertThat(number(FigureRelease.told(numbers, List.of()), null) != null).isEqualTo(told);
    }

    @Test
    void aNumberStaysUntilItMovedByFive() {
        var before = List.of(new Left<>(kind(NEED), 20));

        assertThat(number(FigureRelease.told(Map.of(kind(NEED), 23), before), NEED))
                .isEqualTo(20);
        assertThat(number(FigureRelease.told(Map.of(kind(NEED), 25), before), NEED))
                .isEqualTo(25);
        assertThat(number(FigureRelease.told(Map.of(kind(NEED), 4), before), NEED))
                .isNull();
    }

    @RepeatedTest(60)
    void noPairOfNumbersOfAnyMonthsIsolatesAFew(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        var findings = new ArrayList<Said>();
        var told = new ArrayList<Left<Counted>>();
        for (var month = 0; month < 8; month++) {
            live(findings, random, info.getCurrentRepetition());
            var now = FigureRelease.told(counted(findings), told).stream()
                    .filter(it -> it.number() != null)
                    .map(it -> new Left<>(
                            ALL.of(it.scanId(), it.kind(), it.pillarId()), Objects.requireNonNull(it.number())))
                    .toList();
            assertThat(now).allMatch(it -> it.number() >= 5);
            assertSumsAreOpen(now);
            told.addAll(now);
        }

        for (var one : told) {
            for (var other : told) {
                if (one.group().isWithin(other.group())) {
                    assertThat(Math.abs(one.number() - other.number()))
                            .as("%s against %s", one, other)
                            .isNotIn(1, 2, 3, 4);
                }
            }
        }
        assertThat(told).isNotEmpty();
    }

    /** What is told of a whole, less all that is told of its parts. */
    private static void assertSumsAreOpen(List<Left<Counted>> now) {
        var numbers = new HashMap<Counted, Integer>();
        now.forEach(it -> numbers.put(it.group(), it.number()));
        numbers.forEach((whole, number) -> whole.partitions().forEach(parts -> {
            var known = parts.stream()
                    .filter(numbers::containsKey)
                    .mapToInt(numbers::get)
                    .sum();
            if (known > 0) {
                assertThat(number - known)
                        .as("%s", whole)
                        .isGreaterThanOrEqualTo(0)
                        .isNotIn(1, 2, 3, 4);
            }
        }));
    }

    private record Said(Long scan, FindingKind kind, List<Long> pillars) {}

    /** Some are added, some are withdrawn. */
    private static void live(List<Said> findings, Random random, int size) {
        findings.removeIf(it -> random.nextInt(12) == 0);
        for (var count = random.nextInt(4 + size); count >= 0; count--) {
            var kinds = FindingKind.values();
            var pillars = new ArrayList<Long>();
            for (var pillar = 1L; pillar <= 3; pillar++) {
                if (random.nextInt(3) == 0) {
                    pillars.add(pillar);
                }
            }
            findings.add(new Said(
                    SCANS.get(random.nextInt(4) / 3), kinds[Math.min(random.nextInt(9), kinds.length - 1)], pillars));
        }
    }

    private static Map<Counted, Integer> counted(List<Said> findings) {
        var kept = new ArrayList<Told>();
        for (var said : findings) {
            kept.add(new Told(1, said.scan(), said.kind(), null, 1));
            said.pillars().forEach(pillar -> kept.add(new Told(1, said.scan(), said.kind(), pillar, 1)));
        }
        return FigureRelease.counted(ALL, kept);
    }

    private static Counted kind(FindingKind kind) {
        return ALL.of(null, kind, null);
    }

    private static Integer number(List<Told> told, FindingKind kind) {
        return told.stream()
                .filter(it -> it.kind() == kind && it.scanId() == null && it.pillarId() == null)
                .findFirst()
                .map(Told::number)
                .orElse(null);
    }
}
