package nl.veerkrachtigebuurten.history;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.RandomHistory;
import nl.veerkrachtigebuurten.RandomHistory.Stand;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.routekaart.MilestoneSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@SignedInAs("programmabureau")
class PastTests {

    @Autowired
    RandomHistory history;

    @Autowired
    Past past;

    @Autowired
    JdbcClient database;

    @AfterEach
    void forget() {
        history.forget();
    }

    /** For any history, the routekaart of a day is what comes of doing again all that was done up to that day. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theRoutekaartOfADayIsAReplayOfTheChangesUpToIt(long seed) {
        var told = history.live(seed, 40);

        for (var day : told.days()) {
            var replayed = told.replay(day);
            assertThat(seen(told, day, true)).as("%s, seed %s", day, seed).isEqualTo(replayed);

            var today = told.replay(LocalDate.MAX);
            replayed.entrySet()
                    .removeIf(entry -> !entry.getValue().published()
                            || !today.get(entry.getKey()).published());
            assertThat(seen(told, day, false))
                    .as("%s for visitors, seed %s", day, seed)
                    .isEqualTo(replayed);
        }
    }

    @Test
    void whatWasKeptCannotBeChangedOrRemoved() {
        assertThatThrownBy(() -> database.sql("update milestone_past set title = 'Anders'")
                        .update())
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(
                        () -> database.sql("update edit set edited_at = now()").update())
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(
                        () -> database.sql("delete from milestone_pillar_past").update())
                .hasMessageContaining("only ever added to");
    }

    private Map<Long, Stand> seen(RandomHistory.Told told, LocalDate day, boolean all) {
        return past.on(day, all).stream()
                .filter(milestone -> told.ids().contains(milestone.id()))
                .collect(toMap(MilestoneSummary::id, PastTests::stand, (one, other) -> one, TreeMap::new));
    }

    private static Stand stand(MilestoneSummary milestone) {
        return new Stand(
                milestone.title(),
                milestone.moment().words(),
                milestone.ownerId(),
                milestone.pillars().stream().map(pillar -> pillar.id()).collect(toSet()),
                milestone.published(),
                milestone.said(),
                milestone.reachedOn());
    }
}
