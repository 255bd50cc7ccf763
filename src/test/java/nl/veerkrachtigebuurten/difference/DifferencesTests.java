package nl.veerkrachtigebuurten.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.RandomHistory;
import nl.veerkrachtigebuurten.RandomHistory.Stand;
import nl.veerkrachtigebuurten.RandomHistory.Told;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.difference.Change.Kind;
import nl.veerkrachtigebuurten.difference.Change.Reason;
import nl.veerkrachtigebuurten.routekaart.MilestoneState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@SignedInAs("programmabureau")
class DifferencesTests {

    @Autowired
    RandomHistory history;

    @Autowired
    Differences differences;

    @AfterEach
    void forget() {
        history.forget();
    }

    /** For any history and any two days, the difference is that between the two replays, with the reasons in between. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theDifferenceOfTwoDaysIsThatOfTheirReplays(long seed) {
        var told = history.live(seed, 40);
        var days = told.days();
        var random = new Random(seed);

        for (var turn = 0; turn < 40; turn++) {
            var one = days.get(random.nextInt(days.size()));
            var other = days.get(random.nextInt(days.size()));
            if (one.isBefore(other)) {
                compare(told, one, other);
            }
        }
    }

    private void compare(Told told, LocalDate from, LocalDate until) {
        var found = new TreeMap<Long, Set<Kind>>();
        for (var change : differences.between(from, until, true).changes()) {
            var id = change.after().id();
            if (told.ids().contains(id)) {
                found.computeIfAbsent(id, any -> EnumSet.noneOf(Kind.class)).add(change.kind());
                if (change.kind() == Kind.MOVED) {
                    assertThat(change.reasons()).extracting(Reason::words).isEqualTo(told.reasons(id, from, until));
                }
            }
        }
        var expected = new TreeMap<Long, Set<Kind>>();
        var before = told.replay(from);
        told.replay(until).forEach((id, now) -> {
            var kinds = kinds(before.get(id), now);
            if (!kinds.isEmpty()) {
                expected.put(id, kinds);
            }
        });
        assertThat(found).as("%s until %s", from, until).isEqualTo(expected);
    }

    private static Set<Kind> kinds(@Nullable Stand was, Stand now) {
        if (was == null) {
            return EnumSet.of(Kind.ADDED);
        }
        var kinds = EnumSet.noneOf(Kind.class);
        add(kinds, Kind.RENAMED, !was.title().equals(now.title()));
        add(kinds, Kind.HANDED_OVER, was.ownerId() != now.ownerId());
        add(kinds, Kind.MOVED, !was.moment().equals(now.moment()));
        add(kinds, Kind.REACHED, now.said() == MilestoneState.REACHED && was.said() != MilestoneState.REACHED);
        add(kinds, Kind.DROPPED, now.said() == MilestoneState.DROPPED && was.said() != MilestoneState.DROPPED);
        add(kinds, Kind.RESUMED, isOver(was) && !isOver(now));
        return kinds;
    }

    private static void add(Set<Kind> kinds, Kind kind, boolean holds) {
        if (holds) {
            kinds.add(kind);
        }
    }

    private static boolean isOver(Stand stand) {
        return Objects.equals(stand.said(), MilestoneState.REACHED)
                || Objects.equals(stand.said(), MilestoneState.DROPPED);
    }
}
