package nl.veerkrachtigebuurten.timeline;

import static nl.veerkrachtigebuurten.timeline.Timeline.LEFT;
import static nl.veerkrachtigebuurten.timeline.Timeline.RIGHT;
import static nl.veerkrachtigebuurten.timeline.Timeline.WIDTH;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import nl.veerkrachtigebuurten.timeline.Timeline.Mark;
import nl.veerkrachtigebuurten.timeline.Timeline.Row;

/** A timeline as SVG: without styles of its own, with links that a keyboard reaches. */
public final class TimelineDrawing {

    private static final long MONTHS_UP_TO = 460;
    private static final long QUARTERS_UP_TO = 2000;

    private final Timeline timeline;
    private final LocalDate today;
    private final Wording wording;
    private final Svg svg = new Svg();

    private TimelineDrawing(Timeline timeline, LocalDate today, Wording wording) {
        this.timeline = timeline;
        this.today = today;
        this.wording = wording;
    }

    /** The drawing as markup that is safe to put in a page. */
    public static String of(List<Track> tracks, Period period, LocalDate today, Wording wording) {
        var drawing = new TimelineDrawing(Timeline.of(tracks, period, wording), today, wording);
        return drawing.draw();
    }

    private String draw() {
        svg.open(
                "svg",
                "class",
                "timeline",
                "viewBox",
                "0 0 " + Math.round(WIDTH) + " " + Math.round(timeline.height()),
                "role",
                "group",
                "aria-label",
                wording.title());
        grid();
        today();
        timeline.rows().forEach(this::row);
        return svg.close("svg").toString();
    }

    private void grid() {
        var days = timeline.period().days();
        var months = days <= MONTHS_UP_TO ? 1 : days <= QUARTERS_UP_TO ? 3 : 12;
        svg.open("g", "class", "grid", "aria-hidden", "true");
        var first = timeline.period().from().withDayOfMonth(1);
        var begin = first.withMonth((first.getMonthValue() - 1) / months * months + 1);
        for (var day = begin; !day.isAfter(timeline.period().until()); day = day.plusMonths(months)) {
            gridLine(day, months);
        }
        svg.close("g");
    }

    private void gridLine(LocalDate day, int months) {
        var isYear = day.getMonth() == Month.JANUARY;
        var x = day.isBefore(timeline.period().from()) ? LEFT : timeline.x(day);
        svg.empty("line", "class", isYear ? "year" : "month", "x1", x, "x2", x, "y1", 40, "y2", timeline.bottom());
        if (isYear || day.isBefore(timeline.period().from())) {
            svg.open("text", "class", "year", "x", x + 5, "y", 18)
                    .text(String.valueOf(day.getYear()))
                    .close("text");
        }
        if (months < 12 && !isUnderToday(x)) {
            var name = day.getMonth()
                    .getDisplayName(TextStyle.SHORT, wording.locale())
                    .replace(".", "");
            svg.open("text", "class", "month", "x", x + 5, "y", 36).text(name).close("text");
        }
    }

    private boolean isUnderToday(double x) {
        var now = timeline.x(today);
        return timeline.period().contains(today) && x > now - 64 && x < now + 28;
    }

    private void today() {
        if (!timeline.period().contains(today)) {
            return;
        }
        var x = timeline.x(today);
        var half = TextWidth.of(wording.today()) / 2 + 9;
        svg.open("g", "class", "today", "aria-hidden", "true")
                .empty("line", "x1", x, "x2", x, "y1", 44, "y2", timeline.bottom())
                .empty("rect", "x", x - half, "y", 24, "width", half * 2, "height", 20, "rx", 10)
                .open("text", "x", x, "y", 38)
                .text(wording.today())
                .close("text")
                .close("g");
    }

    private void row(Row row) {
        svg.open("g", "class", "track colour-" + row.track().colour());
        svg.open("text", "class", "name", "x", 0, "y", row.y() + 5, "aria-hidden", "true")
                .text(TextWidth.fit(row.track().name(), LEFT - 24))
                .close("text");
        line(row);
        if (!row.marks().isEmpty()) {
            svg.open("g", "role", "list", "aria-label", row.track().name());
            row.marks().forEach(mark -> mark(mark, row.y()));
            svg.close("g");
        }
        svg.close("g");
    }

    /** Solid up to today, dotted after it; where nothing stands, only a trace. */
    private void line(Row row) {
        if (row.marks().isEmpty()) {
            svg.empty("line", "class", "trace", "x1", LEFT, "x2", RIGHT, "y1", row.y(), "y2", row.y());
            return;
        }
        var from = row.marks().get(0).x();
        var until = row.marks().get(row.marks().size() - 1).x();
        var now = today.isBefore(timeline.period().from())
                ? from
                : today.isAfter(timeline.period().until()) ? until : timeline.x(today);
        if (from < now) {
            svg.empty("line", "class", "behind", "x1", from, "x2", Math.min(now, until), "y1", row.y(), "y2", row.y());
        }
        if (until > now) {
            svg.empty("line", "class", "ahead", "x1", Math.max(now, from), "x2", until, "y1", row.y(), "y2", row.y());
        }
        row.marks().forEach(mark -> window(mark, row.y()));
    }

    /** The days that are meant, as a soft bar. */
    private void window(Mark mark, double y) {
        mark.stops().stream().map(Stop::from).min(LocalDate::compareTo).ifPresent(first -> {
            var last = mark.stops().stream()
                    .map(Stop::until)
                    .max(LocalDate::compareTo)
                    .orElse(first);
            var from = timeline.x(first);
            var until = timeline.x(last);
            if (until - from > 4) {
                svg.empty(
                        "rect", "class", "window", "x", from, "y", y - 9, "width", until - from, "height", 18, "rx", 9);
            }
        });
    }

    private void mark(Mark mark, double y) {
        var stop = mark.stops().get(0);
        var label = mark.label();
        var about = mark.isHeap() ? label.text() + ": " + about(mark) : stop.about();
        svg.open("g", "role", "listitem")
                .open(
                        "a",
                        "href",
                        mark.isHeap() ? wording.hrefOf(mark.stops()) : stop.href(),
                        "class",
                        mark.isHeap() ? "heap " + worst(mark) : "stop " + stop.shape(),
                        "aria-label",
                        about)
                .open("title")
                .text(about)
                .close("title");
        svg.empty("circle", "class", "target", "cx", mark.x(), "cy", y, "r", 13);
        if (label.y() < y - 20 || label.y() > y + 30) {
            svg.empty(
                    "line",
                    "class",
                    "leader",
                    "x1",
                    mark.x(),
                    "x2",
                    mark.x(),
                    "y1",
                    y,
                    "y2",
                    label.y() + (label.y() < y ? 4 : -11));
        }
        if (mark.isHeap()) {
            heap(mark, y);
        } else {
            Shapes.draw(svg, stop.shape(), mark.x(), y);
        }
        svg.open("text", "class", "label", "x", label.middle(), "y", label.y())
                .text(label.text())
                .close("text");
        svg.close("a").close("g");
    }

    private void heap(Mark mark, double y) {
        svg.empty("circle", "class", "station", "cx", mark.x(), "cy", y, "r", 12)
                .open("text", "class", "number", "x", mark.x(), "y", y + 4)
                .text(String.valueOf(mark.stops().size()))
                .close("text");
    }

    /** The shape of a heap's most pressing station, for its colour; its label says so in words. */
    private static String worst(Mark mark) {
        var shapes = mark.stops().stream().map(Stop::shape).toList();
        return shapes.contains("late") ? "late" : shapes.contains("risk") ? "risk" : "calm";
    }

    private static String about(Mark mark) {
        return String.join("; ", mark.stops().stream().limit(6).map(Stop::title).toList())
                + (mark.stops().size() > 6 ? " …" : "");
    }
}
