package nl.veerkrachtigebuurten.buurtscan;

import static nl.veerkrachtigebuurten.buurtscan.FindingKind.BOTTLENECK;
import static nl.veerkrachtigebuurten.buurtscan.FindingKind.NEED;
import static nl.veerkrachtigebuurten.buurtscan.FindingKind.TALENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PublicFiguresTests {

    @Test
    void showsNoNumberBelowFive() {
        assertThat(PublicFigures.of(Map.of(NEED, 5, BOTTLENECK, 4)).kinds()).containsOnly(Map.entry(NEED, 5));
    }

    @Test
    void showsNoTotalThatGivesAHiddenNumberAway() {
        assertThat(PublicFigures.of(Map.of(NEED, 50, BOTTLENECK, 4)).total()).isNull();
        assertThat(PublicFigures.of(Map.of(NEED, 50)).total()).isNull();
        assertThat(PublicFigures.of(Map.of(NEED, 50, BOTTLENECK, 4, TALENT, 3)).total())
                .isEqualTo(57);
    }

    @Property
    void aTotalLeavesEveryHiddenNumberOpen(@ForAll @Size(6) List<@IntRange(max = 9) Integer> numbers) {
        var kinds = new EnumMap<FindingKind, Integer>(FindingKind.class);
        Arrays.stream(FindingKind.values()).forEach(kind -> kinds.put(kind, numbers.get(kind.ordinal())));

        var figures = PublicFigures.of(kinds);

        assertThat(figures.kinds().values()).allMatch(number -> number >= 5);
        var hidden = 6 - figures.kinds().size();
        if (figures.total() != null && hidden > 0) {
            var sum = figures.total()
                    - figures.kinds().values().stream().mapToInt(it -> it).sum();
            assertThat(sum).isBetween(5, 4 * hidden - 1);
        }
    }
}
