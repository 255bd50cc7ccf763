package nl.veerkrachtigebuurten.timeline;

import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.timeline.Timeline.Label;
import nl.veerkrachtigebuurten.timeline.Timeline.Mark;

/** A mark as a link that a keyboard reaches, with all of it in words. */
final class MarkDrawing {

    private static final int NAMED = 6;

    private final Svg svg;
    private final Wording wording;
    private final Set<Long> lit;

    MarkDrawing(Svg svg, Wording wording, Set<Long> lit) {
        this.svg = svg;
        this.wording = wording;
        this.lit = lit;
    }

    void draw(Mark mark) {
        var stop = mark.stops().get(0);
        var about = mark.isHeap() ? mark.label().text() + ": " + titles(mark) : wording.about(stop);
        svg.open("g", "role", "listitem")
                .open(
                        "a",
                        "href",
                        mark.isHeap() ? wording.hrefOf(mark.stops()) : stop.href(),
                        "class",
                        (mark.isHeap() ? "heap " + worst(mark) : "stop " + stop.shape()) + (isLit(mark) ? " lit" : ""),
                        "data-stops",
                        ids(mark),
                        "aria-label",
                        about)
                .open("title")
                .text(about)
                .close("title")
                .empty("circle", "class", "target", "cx", mark.x(), "cy", mark.y(), "r", 13);
        leader(mark);
        if (mark.isHeap()) {
            heap(mark);
        } else {
            Shapes.draw(svg, stop.shape(), mark.x(), mark.y());
        }
        label(mark.label());
        svg.close("a").close("g");
    }

    private boolean isLit(Mark mark) {
        return !lit.isEmpty() && mark.stops().stream().anyMatch(stop -> lit.contains(stop.id()));
    }

    /** From a mark to a label that does not stand beside it. */
    private void leader(Mark mark) {
        var y = mark.label().y();
        if (y < mark.y() - 20 || y > mark.y() + 30) {
            var end = y + (y < mark.y() ? 4 : -11);
            svg.empty("line", "class", "leader", "x1", mark.x(), "x2", mark.x(), "y1", mark.y(), "y2", end);
        }
    }

    private void label(Label label) {
        svg.open("text", "class", "label", "x", label.middle(), "y", label.y())
                .open("tspan", "class", "title")
                .text(label.text())
                .close("tspan");
        if (!label.note().isEmpty()) {
            svg.open("tspan", "class", "note", "dx", Words.GAP)
                    .text(label.note())
                    .close("tspan");
        }
        svg.close("text");
    }

    private void heap(Mark mark) {
        svg.empty("circle", "class", "station", "cx", mark.x(), "cy", mark.y(), "r", 12)
                .open("text", "class", "number", "x", mark.x(), "y", mark.y() + 4)
                .text(String.valueOf(mark.stops().size()))
                .close("text");
    }

    /** The shape of a heap's most pressing station, for its colour; its label says so in words. */
    private static String worst(Mark mark) {
        var shapes = mark.stops().stream().map(Stop::shape).collect(Collectors.toSet());
        return shapes.contains("late") ? "late" : shapes.contains("risk") ? "risk" : "calm";
    }

    private static String titles(Mark mark) {
        var titles = mark.stops().stream().limit(NAMED).map(Stop::title).collect(Collectors.joining("; "));
        return mark.stops().size() > NAMED ? titles + " …" : titles;
    }

    private static String ids(Mark mark) {
        return mark.stops().stream().map(stop -> String.valueOf(stop.id())).collect(Collectors.joining(" "));
    }
}
