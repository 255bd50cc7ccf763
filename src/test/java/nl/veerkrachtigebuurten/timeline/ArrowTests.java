package nl.veerkrachtigebuurten.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.timeline.Routes.Route;
import nl.veerkrachtigebuurten.timeline.Timeline.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArrowTests {

    private static final Period YEARS = Period.ofYears(2025, 2027);
    private static final Pattern NUMBER = Pattern.compile("-?[\\d.]+");
    private static final int STOPS = 60;

    /** Stops on seven tracks, some on two of them, and arrows between any of them. */
    static Stream<Scene> anyScenes() {
        var random = new Random(11);
        return IntStream.range(0, 100).mapToObj(number -> scene(random));
    }

    @ParameterizedTest
    @MethodSource("anyScenes")
    void everyArrowBetweenTwoMarksIsDrawnOnce(Scene scene) {
        var routes = routes(scene);

        assertThat(routes.stream().map(route -> route.from() + ">" + route.to()))
                .doesNotHaveDuplicates();
        for (var arrow : scene.arrows()) {
            var together = marks(scene).stream().anyMatch(mark -> holds(mark, arrow.from()) && holds(mark, arrow.to()));
            var drawn = routes.stream()
                    .anyMatch(route -> holds(route.from(), arrow.from()) && holds(route.to(), arrow.to()));
            assertThat(drawn || together).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("anyScenes")
    void anArrowBeginsAndEndsBesideItsStationsAndStaysInThePicture(Scene scene) {
        var height = timeline(scene).height();

        for (var route : routes(scene)) {
            var way = numbers(route.curve().path());
            var head = numbers(route.curve().head());
            assertThat(distance(way.get(0), way.get(1), route.from())).isBetween(9.0, 20.0);
            assertThat(distance(head.get(0), head.get(1), route.to())).isBetween(9.0, 20.0);
            for (var index = 0; index < way.size(); index += 2) {
                assertThat(way.get(index)).isBetween(0.0, Timeline.WIDTH);
                assertThat(way.get(index + 1)).isBetween(Timeline.TOP - 22, height);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("anyScenes")
    void anArrowTakesTheShortestWayBetweenTracks(Scene scene) {
        for (var route : routes(scene)) {
            var itself = Math.abs(route.from().y() - route.to().y());
            assertThat(scene.arrows())
                    .anyMatch(arrow -> holds(route.from(), arrow.from())
                            && holds(route.to(), arrow.to())
                            && itself == shortest(scene, arrow));
        }
    }

    @Test
    void onlyTheChainThatWasChosenStandsOut() {
        var tracks = List.of(new Track("Wonen", "brick", List.of(stop(1, 10), stop(2, 400), stop(3, 800))));
        var scene = new Scene(
                tracks, List.of(new Arrow(1, 2), new Arrow(2, 3)), Set.of(1L, 2L), YEARS, LocalDate.of(2026, 3, 17));

        assertThat(routes(scene)).extracting(Route::lit).containsExactly(false, true);
        var drawing = TimelineDrawing.of(scene, new AnyWords());
        assertThat(drawing).contains("timeline some-lit").containsOnlyOnce("arrow lit");
        assertThat(drawing.split("stop on-track lit", -1)).hasSize(3);
    }

    @Test
    void saysByItsLineThatSomethingStandsBeforeWhatItNeeds() {
        var tracks = List.of(new Track("Wonen", "brick", List.of(stop(1, 400), stop(2, 10))));
        var scene = new Scene(tracks, List.of(new Arrow(1, 2)), Set.of(), YEARS, LocalDate.of(2026, 3, 17));

        assertThat(TimelineDrawing.of(scene, new AnyWords())).contains("class=\"arrow against\"");
    }

    private static double shortest(Scene scene, Arrow arrow) {
        var marks = marks(scene);
        return marks.stream()
                .filter(mark -> holds(mark, arrow.from()))
                .flatMap(from ->
                        marks.stream().filter(mark -> holds(mark, arrow.to())).map(to -> Math.abs(from.y() - to.y())))
                .min(Double::compare)
                .orElseThrow();
    }

    private static double distance(double x, double y, Mark mark) {
        return Math.hypot(x - mark.x(), y - mark.y());
    }

    private static List<Double> numbers(String path) {
        return NUMBER.matcher(path.split("l")[0])
                .results()
                .map(result -> Double.valueOf(result.group()))
                .toList();
    }

    private static boolean holds(Mark mark, long id) {
        return mark.stops().stream().anyMatch(stop -> stop.id() == id);
    }

    private static List<Route> routes(Scene scene) {
        return Routes.on(timeline(scene), scene);
    }

    private static List<Mark> marks(Scene scene) {
        return timeline(scene).rows().stream()
                .flatMap(row -> row.marks().stream())
                .toList();
    }

    private static Timeline timeline(Scene scene) {
        return Timeline.of(scene.tracks(), scene.period(), new AnyWords());
    }

    private static Scene scene(Random random) {
        var stops = IntStream.range(0, STOPS)
                .mapToObj(id -> stop(id, random.nextInt(1095)))
                .toList();
        var first = random.ints(STOPS, 0, 7).toArray();
        var second = random.ints(STOPS, 0, 14).toArray();
        var tracks = IntStream.range(0, 7)
                .mapToObj(track -> new Track(
                        "Lijn " + track,
                        "brick",
                        stops.stream()
                                .filter(stop -> first[(int) stop.id()] == track || second[(int) stop.id()] == track)
                                .toList()))
                .toList();
        var arrows = IntStream.range(0, random.nextInt(200))
                .mapToObj(number -> new Arrow(random.nextInt(STOPS), random.nextInt(STOPS)))
                .filter(arrow -> arrow.from() != arrow.to())
                .collect(Collectors.toSet());
        return new Scene(tracks, arrows, Set.of(), YEARS, LocalDate.of(2026, 3, 17));
    }

    private static Stop stop(long id, int day) {
        return new Stop(
                id,
                "Mijlpaal " + id,
                YEARS.from().plusDays(day),
                null,
                "dan",
                "op schema",
                "on-track",
                "/mijlpalen/" + id);
    }
}
