package nl.veerkrachtigebuurten.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkrachtigebuurten.timeline.Timeline.Mark;

/**
 * The ways of arrows between marks. A station on several tracks is reached where the way is shortest; arrows between
 * the same two marks are one.
 */
final class Routes {

    /** @param lit whether it leads from one station that stands out to another */
    record Route(Mark from, Mark to, boolean lit) {

        /** Whether it runs back in time: what waits stands before what it waits for. */
        boolean isAgainst() {
            return to.x() < from.x();
        }

        Curve curve() {
            return Curve.between(from, to);
        }
    }

    /** Two marks, by their numbers. */
    private record Ends(int from, int to) {}

    private final List<Mark> marks = new ArrayList<>();
    private final Map<Long, List<Integer>> numbers = new HashMap<>();

    private Routes(Timeline timeline) {
        timeline.rows()
                .forEach(row -> row.marks().forEach(mark -> {
                    mark.stops()
                            .forEach(stop -> numbers.computeIfAbsent(stop.id(), id -> new ArrayList<>(2))
                                    .add(marks.size()));
                    marks.add(mark);
                }));
    }

    /** Those that stand out last, so that they are drawn over the others. */
    static List<Route> on(Timeline timeline, Scene scene) {
        return new Routes(timeline).of(scene);
    }

    private List<Route> of(Scene scene) {
        var lit = new LinkedHashMap<Ends, Boolean>();
        for (var arrow : scene.arrows()) {
            var its = scene.lit().contains(arrow.from()) && scene.lit().contains(arrow.to());
            ends(arrow).ifPresent(ends -> lit.merge(ends, its, Boolean::logicalOr));
        }
        return lit.entrySet().stream()
                .map(entry -> new Route(
                        marks.get(entry.getKey().from()),
                        marks.get(entry.getKey().to()),
                        entry.getValue()))
                .sorted(Comparator.comparing(Route::lit))
                .toList();
    }

    /** The two marks; none where one is not drawn, or where both are in one heap. */
    private Optional<Ends> ends(Arrow arrow) {
        return places(arrow.from()).stream()
                .flatMap(from -> places(arrow.to()).stream().map(to -> new Ends(from, to)))
                .min(Comparator.comparing(this::height))
                .filter(ends -> ends.from() != ends.to());
    }

    private Collection<Integer> places(long stop) {
        return numbers.getOrDefault(stop, List.of());
    }

    private double height(Ends ends) {
        return Math.abs(marks.get(ends.from()).y() - marks.get(ends.to()).y());
    }
}
