package nl.veerkrachtigebuurten.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.veerkrachtigebuurten.timeline.Timeline.Label;
import nl.veerkrachtigebuurten.timeline.Timeline.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineTests {

    private static final Period YEARS = Period.ofYears(2025, 2027);

    static List<Track> anyTracks() {
        var random = new Random(7);
        return IntStream.range(0, 300)
                .mapToObj(number -> track(random, random.nextInt(1 + number / 2)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("anyTracks")
    void noTwoLabelsOverlap(Track track) {
        var labels = marks(track).stream().map(Mark::label).toList();

        for (var one : labels) {
            assertThat(one.text()).isNotEmpty();
            assertThat(width(one)).isLessThanOrEqualTo(one.width() + 0.001);
            assertThat(one.left()).isGreaterThanOrEqualTo(0);
            assertThat(one.right()).isLessThanOrEqualTo(Timeline.WIDTH);
            assertThat(labels).filteredOn(other -> other != one).noneMatch(other -> overlap(one, other));
        }
    }

    @Test
    void aVagueMomentSaysItsWordsAndHowItStandsWhereThereIsRoom() {
        var vague = stop("Speeltuin geopend", LocalDate.of(2026, 5, 15));
        var exact = new Stop(2, "Feest", LocalDate.of(2026, 5, 15), null, "15 mei 2026", "gepland", "planned", "#");

        assertThat(label(vague)).isEqualTo("Speeltuin geopend, op schema, ergens in het voorjaar");
        assertThat(label(exact)).isEqualTo("Feest, gepland");
    }

    @ParameterizedTest
    @MethodSource("anyTracks")
    void everyStopStandsOnTheLineOnce(Track track) {
        var shown = marks(track).stream().flatMap(mark -> mark.stops().stream()).toList();

        assertThat(shown).containsExactlyInAnyOrderElementsOf(track.stops());
    }

    @ParameterizedTest
    @MethodSource("anyTracks")
    void marksStandApartInTheOrderOfTime(Track track) {
        var marks = marks(track);

        for (var index = 1; index < marks.size(); index++) {
            assertThat(marks.get(index).x() - marks.get(index - 1).x()).isGreaterThanOrEqualTo(Timeline.APART);
        }
    }

    @Test
    void rowsDoNotReachIntoEachOther() {
        var rows = Timeline.of(anyTracks(), YEARS, new AnyWords()).rows();

        for (var index = 1; index < rows.size(); index++) {
            var above = rows.get(index - 1);
            var below = rows.get(index);
            assertThat(below.marks())
                    .allMatch(mark -> mark.label().y() - 11 >= above.bottom()
                            || mark.label().y() > below.y());
            assertThat(above.marks()).allMatch(mark -> mark.label().y() + 4 <= above.bottom());
        }
    }

    @Test
    void aLongTitleIsCutBetweenWords() {
        assertThat(TextWidth.fit("Uitvoeringsplan Gezondheid opgeleverd", 210))
                .isEqualTo("Uitvoeringsplan Gezondheid…");
        assertThat(TextWidth.fit("Kort", 210)).isEqualTo("Kort");
    }

    @Test
    void drawsWhatSomebodyWroteAsText() {
        var stop = stop("<script>alert(1)</script> & \"zo\"", LocalDate.of(2026, 5, 1));
        var drawing = TimelineDrawing.of(
                new Scene(List.of(new Track("Wonen", "brick", List.of(stop))), YEARS, LocalDate.of(2026, 3, 17)),
                new AnyWords());

        assertThat(drawing).doesNotContain("<script").contains("&lt;script&gt;").doesNotContain("style=");
    }

    @Test
    void tellsStatesApartByShape() {
        var shapes = List.of("reached", "on-track", "risk", "late", "dropped", "open", "planned").stream()
                .map(TimelineTests::shape)
                .toList();

        assertThat(shapes.subList(0, 5)).doesNotHaveDuplicates();
        assertThat(shapes.subList(0, 5)).doesNotContain(shapes.get(6));
    }

    private static String shape(String name) {
        var svg = new Svg();
        Shapes.draw(svg, name, 100, 100);
        return svg.toString();
    }

    private static String label(Stop stop) {
        var label = marks(new Track("Wonen", "brick", List.of(stop))).get(0).label();
        return label.text() + ", " + label.note();
    }

    private static double width(Label label) {
        var note = label.note().isEmpty() ? 0 : Words.GAP + TextWidth.of(label.note());
        return TextWidth.of(label.text()) + note;
    }

    private static List<Mark> marks(Track track) {
        return Timeline.of(List.of(track), YEARS, new AnyWords()).rows().get(0).marks();
    }

    private static boolean overlap(Label one, Label other) {
        return Math.abs(one.y() - other.y()) < 14 && one.left() < other.right() && other.left() < one.right();
    }

    /** Stops all over the years, and some on the very same days. */
    private static Track track(Random random, int number) {
        var stops = new ArrayList<Stop>();
        var day = YEARS.from();
        for (var count = 0; count < number; count++) {
            day = random.nextInt(4) == 0 ? day : YEARS.from().plusDays(random.nextInt(1300) - 100);
            stops.add(stop("Mijlpaal " + "met een lange naam ".repeat(random.nextInt(5)) + count, day));
        }
        return new Track("Wonen", "brick", stops);
    }

    private static Stop stop(String title, LocalDate day) {
        var window = new Period(day.minusDays(20), day.plusDays(20));
        return new Stop(1, title, day, window, "ergens in het voorjaar", "op schema", "on-track", "/mijlpalen/1");
    }
}
