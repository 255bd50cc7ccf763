package nl.veerkrachtigebuurten.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.routekaart.Dependencies;
import nl.veerkrachtigebuurten.routekaart.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PushTests {

    private static final int MILESTONES = 10;
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    /** Milestone 0 moves; those that were reached have no end any more. */
    record Case(Set<Link> links, Map<Long, LocalDate> ends, LocalDate to) {}

    static Stream<Case> anyCases() {
        var random = new Random(13);
        return IntStream.range(0, 400).mapToObj(number -> anyCase(random));
    }

    @ParameterizedTest
    @MethodSource("anyCases")
    void movesWhatWaitsForItThroughWhatIsStillOpen(Case its) {
        var push = push(its);

        for (long one = 1; one < MILESTONES; one++) {
            assertThat(push.moved().contains(one)).isEqualTo(isMoved(one, its));
        }
        assertThat(push.moved()).doesNotContain(0L);
    }

    @ParameterizedTest
    @MethodSource("anyCases")
    void whatIsMovedCannotEndBeforeAnythingThatIsMovedBeforeIt(Case its) {
        var push = push(its);

        for (var one : push.moved()) {
            assertThat(push.notBefore(one)).contains(endOfNeeds(one, its));
        }
    }

    @Test
    void ofAMomentWithoutADayNobodyCanTell() {
        var push = new Push(1, null, Dependencies.of(List.of(new Link(2, 1))), Map.of(1L, DAY, 2L, DAY));

        assertThat(push.moved()).containsExactly(2L);
        assertThat(push.notBefore(2)).isEmpty();
    }

    private static Push push(Case its) {
        return new Push(0, its.to(), Dependencies.of(its.links()), its.ends());
    }

    private static boolean isMoved(long one, Case its) {
        return its.ends().containsKey(one)
                && its.links().stream()
                        .filter(link -> link.from() == one)
                        .anyMatch(link -> link.to() == 0 || isMoved(link.to(), its));
    }

    private static LocalDate endOfNeeds(long one, Case its) {
        return its.links().stream()
                .filter(link -> link.from() == one && (link.to() == 0 || isMoved(link.to(), its)))
                .map(link -> link.to() == 0 ? its.to() : later(its.ends().get(link.to()), endOfNeeds(link.to(), its)))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** What names no day ends when what it needs does. */
    private static LocalDate later(LocalDate own, LocalDate needed) {
        return own.equals(LocalDate.MAX) || own.isBefore(needed) ? needed : own;
    }

    private static Case anyCase(Random random) {
        var links = new HashSet<Link>();
        for (var count = random.nextInt(20); count > 0; count--) {
            var from = 1 + random.nextInt(MILESTONES - 1);
            links.add(new Link(from, random.nextInt(from)));
        }
        var ends = new HashMap<Long, LocalDate>();
        for (long id = 0; id < MILESTONES; id++) {
            if (random.nextInt(5) > 0) {
                ends.put(id, random.nextInt(6) == 0 ? LocalDate.MAX : DAY.plusDays(random.nextInt(900)));
            }
        }
        return new Case(links, ends, DAY.plusDays(random.nextInt(900)));
    }
}
