package nl.veerkrachtigebuurten.routekaart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DependenciesTests {

    private static final int MILESTONES = 12;

    /** Without circles: a milestone needs only what has a lower number. */
    static Stream<Set<Link>> anyLinks() {
        var random = new Random(5);
        return IntStream.range(0, 300).mapToObj(number -> {
            var links = new HashSet<Link>();
            for (var count = random.nextInt(24); count > 0; count--) {
                var from = 1 + random.nextInt(MILESTONES - 1);
                links.add(new Link(from, random.nextInt(from)));
            }
            return links;
        });
    }

    @ParameterizedTest
    @MethodSource("anyLinks")
    void whatWaitsForAnotherHasThatOneBeforeIt(Set<Link> links) {
        var dependencies = Dependencies.of(links);

        for (long one = 0; one < MILESTONES; one++) {
            for (long other = 0; other < MILESTONES; other++) {
                var needs = reaches(one, other, links);
                assertThat(dependencies.before(one).contains(other)).isEqualTo(needs);
                assertThat(dependencies.after(other).contains(one)).isEqualTo(needs);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("anyLinks")
    void aCircleIsSpelledOutStepByStepAndOnlyWhereThereIsOne(Set<Link> links) {
        var dependencies = Dependencies.of(links);

        for (long one = 0; one < MILESTONES; one++) {
            for (long need = 0; need < MILESTONES; need++) {
                var circle = dependencies.circle(one, List.of(need));
                assertThat(circle.isEmpty()).isEqualTo(one != need && !reaches(need, one, links));
                assertIsCircle(circle, new Link(one, need), links);
            }
        }
    }

    private static void assertIsCircle(List<Long> circle, Link added, Set<Link> links) {
        if (circle.isEmpty()) {
            return;
        }
        assertThat(circle).startsWith(added.from(), added.to()).endsWith(added.from());
        assertThat(circle.subList(1, circle.size())).doesNotHaveDuplicates();
        for (var step = 1; step + 1 < circle.size(); step++) {
            assertThat(links).contains(new Link(circle.get(step), circle.get(step + 1)));
        }
    }

    @Test
    void theShortestCircleIsSpelledOut() {
        var dependencies = Dependencies.of(
                List.of(new Link(2, 3), new Link(3, 4), new Link(4, 1), new Link(2, 5), new Link(5, 1)));

        assertThat(dependencies.circle(1, List.of(2L))).containsExactly(1L, 2L, 5L, 1L);
    }

    @Test
    void aLongChainIsFollowedToItsEnd() {
        var links = IntStream.range(0, 5_000).mapToObj(n -> new Link(n + 1, n)).toList();

        assertThat(Dependencies.of(links).before(5_000)).hasSize(5_000);
        assertThat(Dependencies.of(links).circle(0, List.of(5_000L))).hasSize(5_002);
    }

    private static boolean reaches(long from, long to, Set<Link> links) {
        return links.stream()
                .anyMatch(link -> link.from() == from && (link.to() == to || reaches(link.to(), to, links)));
    }
}
