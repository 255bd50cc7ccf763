package nl.veerkrachtigebuurten.timeline;

import static nl.veerkrachtigebuurten.timeline.Timeline.LEFT;
import static nl.veerkrachtigebuurten.timeline.Timeline.RIGHT;
import static nl.veerkrachtigebuurten.timeline.Timeline.WIDTH;

import nl.veerkrachtigebuurten.timeline.Routes.Route;
import nl.veerkrachtigebuurten.timeline.Timeline.Mark;
import nl.veerkrachtigebuurten.timeline.Timeline.Row;

/** A timeline as SVG: without styles of its own, with links that a keyboard reaches in order of time. */
public final class TimelineDrawing {

    private static final double COVERED = 11;

    private final Scene scene;
    private final Timeline timeline;
    private final Wording wording;
    private final Svg svg = new Svg();
    private final MarkDrawing marks;

    private TimelineDrawing(Scene scene, Wording wording) {
        this.scene = scene;
        this.timeline = Timeline.of(scene.tracks(), scene.period(), wording);
        this.wording = wording;
        this.marks = new MarkDrawing(svg, wording, scene.lit());
    }

    /** The drawing as markup that is safe to put in a page. */
    public static String of(Scene scene, Wording wording) {
        return new TimelineDrawing(scene, wording).draw();
    }

    private String draw() {
        svg.open(
                "svg",
                "class",
                scene.lit().isEmpty() ? "timeline" : "timeline some-lit",
                "viewBox",
                "0 0 " + Math.round(WIDTH) + " " + Math.round(timeline.height()),
                "role",
                "group",
                "aria-label",
                wording.title());
        new Grid(timeline, scene.today(), wording, svg).draw();
        timeline.rows().forEach(this::line);
        arrows();
        timeline.rows().forEach(this::row);
        return svg.close("svg").toString();
    }

    /** Under the stations and their labels. Who listens hears of them with each station. */
    private void arrows() {
        if (!scene.arrows().isEmpty()) {
            svg.open("g", "class", "arrows", "aria-hidden", "true");
            Routes.on(timeline, scene).forEach(this::arrow);
            svg.close("g");
        }
    }

    private void arrow(Route route) {
        var curve = route.curve();
        svg.open("g", "class", "arrow" + (route.isAgainst() ? " against" : "") + (route.lit() ? " lit" : ""))
                .empty("path", "class", "way", "d", curve.path())
                .empty("path", "class", "head", "d", curve.head())
                .close("g");
    }

    private void row(Row row) {
        var track = row.track();
        svg.open("g", "class", "track colour-" + track.colour(), "role", "list", "aria-label", track.name());
        svg.open("text", "class", "name", "x", 0, "y", row.y() + 5, "aria-hidden", "true")
                .text(TextWidth.fit(track.name(), LEFT - 24))
                .close("text");
        row.marks().forEach(marks::draw);
        svg.close("g");
    }

    /** Solid up to today, dotted after it; behind it the days that are meant, as soft bars. */
    private void line(Row row) {
        var marks = row.marks();
        svg.open("g", "class", "track colour-" + row.track().colour(), "aria-hidden", "true");
        marks.forEach(this::windows);
        if (!marks.isEmpty()) {
            var from = marks.get(0).x();
            var until = marks.get(marks.size() - 1).x();
            var now = scene.today().isBefore(scene.period().from())
                    ? LEFT
                    : scene.today().isAfter(scene.period().until()) ? RIGHT : timeline.x(scene.today());
            line("behind", from, Math.min(now, until), row.y());
            line("ahead", Math.max(now, from), until, row.y());
        }
        svg.close("g");
    }

    private void line(String state, double from, double until, double y) {
        if (from < until) {
            svg.empty("line", "class", state, "x1", from, "x2", until, "y1", y, "y2", y);
        }
    }

    /** Of a heap those that its own circle does not cover. */
    private void windows(Mark mark) {
        for (var stop : mark.stops()) {
            var window = stop.window();
            if (window != null) {
                var from = timeline.x(window.from());
                var until = Math.max(from + 4, timeline.x(window.until()));
                if (!mark.isHeap() || from < mark.x() - COVERED || until > mark.x() + COVERED) {
                    window(from, until, mark.y());
                }
            }
        }
    }

    private void window(double from, double until, double y) {
        svg.empty("rect", "class", "window", "x", from, "y", y - 9, "width", until - from, "height", 18, "rx", 9);
    }
}
