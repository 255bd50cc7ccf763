package nl.veerkrachtigebuurten.rootmap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.veerkrachtigebuurten.rootmap.Layout.Box;
import nl.veerkrachtigebuurten.rootmap.Layout.Line;
import nl.veerkrachtigebuurten.rootmap.Layout.Point;
import nl.veerkrachtigebuurten.timeline.Svg;
import nl.veerkrachtigebuurten.timeline.TextWidth;

/** The root map as SVG: without styles of its own, with links that a keyboard reaches, from left to right. */
final class RootDrawing {

    private static final double ROUND = 8;

    /** How much wider bold words of 13 are than plain ones of 12. */
    private static final double BOLD = 1.2;

    private final Svg svg = new Svg();
    private final Wording wording;

    private RootDrawing(Wording wording) {
        this.wording = wording;
    }

    /** The drawing as markup that is safe to put in a page. */
    static String of(RootGraph graph, Wording wording) {
        return new RootDrawing(wording).draw(Layout.of(graph));
    }

    private String draw(Layout layout) {
        var width = Math.round(layout.width());
        var height = Math.round(layout.height());
        svg.open(
                "svg",
                "class",
                "rootmap",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                width,
                "height",
                height,
                "role",
                "group",
                "aria-label",
                wording.say("rootmap.title"));
        svg.open("g", "class", "lines", "aria-hidden", "true");
        layout.lines().forEach(this::line);
        svg.close("g").open("g", "role", "list", "aria-label", wording.say("rootmap.title"));
        layout.boxes().stream()
                .sorted(Comparator.comparing(Box::x).thenComparing(Box::y))
                .forEach(this::box);
        return svg.close("g").close("svg").toString();
    }

    private void line(Line line) {
        var points = line.points();
        var path = new StringBuilder("M")
                .append(at(points.get(0).x(), points.get(0).y()));
        for (var index = 1; index < points.size() - 1; index++) {
            corner(path, points.get(index - 1), points.get(index), points.get(index + 1));
        }
        var end = points.get(points.size() - 1);
        path.append("L").append(at(end.x() - 5, end.y()));
        svg.empty("path", "class", "line " + look(line.edge()), "d", path)
                .empty("path", "class", "head", "d", "M" + at(end.x(), end.y()) + "l-8-4.5v9z");
    }

    private static String look(Edge edge) {
        return edge.certainty() == null ? "plain" : edge.certainty().toLowerCase(Locale.ROOT);
    }

    /** A corner that is a little round. */
    private static void corner(StringBuilder path, Point before, Point corner, Point after) {
        var from = towards(corner, before);
        var to = towards(corner, after);
        path.append("L")
                .append(at(from.x(), from.y()))
                .append("Q")
                .append(at(corner.x(), corner.y()))
                .append(" ")
                .append(at(to.x(), to.y()));
    }

    private static Point towards(Point from, Point to) {
        var far = Math.hypot(to.x() - from.x(), to.y() - from.y());
        var part = far == 0 ? 0 : Math.min(ROUND, far / 2) / far;
        return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }

    private void box(Box box) {
        var node = box.node();
        var about = wording.kind(node) + ": " + wording.title(node);
        var kind = node.kind().name().toLowerCase(Locale.ROOT);
        svg.open("g", "role", "listitem", "class", kind + " colour-" + node.colour() + (node.isFocus() ? " focus" : ""))
                .open(
                        "a",
                        "href",
                        node.href(),
                        "class",
                        "node " + node.look().toLowerCase(Locale.ROOT),
                        "aria-label",
                        about)
                .open("title")
                .text(about)
                .close("title");
        NodeShapes.draw(svg, box);
        words(box);
        svg.close("a");
        if (node.around() != null) {
            around(box, node.around());
        }
        svg.close("g");
    }

    private void words(Box box) {
        var node = box.node();
        var left = box.x() + (node.kind() == NodeKind.MORE ? 14 : 20);
        var room = box.width() - (node.around() == null ? 32 : 58);
        if (Layout.isSmall(node)) {
            text("title", left, box.y() + box.height() / 2 + 4.5, TextWidth.fit(wording.title(node), room));
            return;
        }
        text("kind", left, box.y() + 18, TextWidth.fit(wording.kind(node), box.width() - 58));
        var lines = wrap(wording.title(node), (box.width() - 32) / BOLD);
        text("title", left, box.y() + 36, lines.get(0));
        if (lines.size() > 1) {
            text("title", left, box.y() + 52, lines.get(1));
        }
    }

    private static List<String> wrap(String title, double room) {
        var first = new StringBuilder();
        var words = title.split(" ");
        var index = 0;
        while (index < words.length && (index == 0 || TextWidth.of(first + " " + words[index]) <= room)) {
            first.append(index == 0 ? "" : " ").append(words[index++]);
        }
        var rest = String.join(" ", Arrays.asList(words).subList(index, words.length));
        var line = TextWidth.fit(first.toString(), room);
        return rest.isEmpty() ? List.of(line) : List.of(line, TextWidth.fit(rest, room));
    }

    private void text(String kind, double x, double y, String text) {
        svg.open("text", "class", kind, "x", x, "y", y).text(text).close("text");
    }

    private void around(Box box, String href) {
        var x = box.x() + box.width() - 18;
        var y = box.y() + (Layout.isSmall(box.node()) ? box.height() / 2 : 17);
        var about = wording.say("rootmap.around", wording.title(box.node()));
        svg.open("a", "href", href, "class", "around", "aria-label", about)
                .open("title")
                .text(about)
                .close("title")
                .empty("circle", "class", "target", "cx", x, "cy", y, "r", Layout.AROUND)
                .empty("circle", "class", "ring", "cx", x, "cy", y, "r", 6.5)
                .empty("circle", "class", "core", "cx", x, "cy", y, "r", 2)
                .close("a");
    }

    private static String at(double x, double y) {
        return Math.round(x * 10) / 10.0 + " " + Math.round(y * 10) / 10.0;
    }
}
