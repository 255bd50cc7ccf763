package nl.veerkrachtigebuurten.rootmap;

import nl.veerkrachtigebuurten.rootmap.Layout.Box;
import nl.veerkrachtigebuurten.timeline.Svg;

/** The shapes of what stands on the root map: what something is can be told without its colour. */
final class NodeShapes {

    private NodeShapes() {}

    static void draw(Svg svg, Box box) {
        switch (box.node().kind()) {
            case CAUSE -> {
                rect(svg, "shape", box, 8);
                svg.empty(
                        "rect",
                        "class",
                        "edge",
                        "x",
                        box.x(),
                        "y",
                        box.y() + 8,
                        "width",
                        5,
                        "height",
                        box.height() - 16);
            }
            case INTERVENTION -> svg.empty("path", "class", "shape", "d", hexagon(box));
            case FINDING, FINDINGS -> svg.empty("path", "class", "shape", "d", bubble(box));
            default -> rect(svg, "shape", box, box.height() / 2);
        }
        if (box.node().kind() == NodeKind.MILESTONE) {
            svg.empty("circle", "class", "station", "cx", box.x(), "cy", box.y() + box.height() / 2, "r", 7);
        }
    }

    private static void rect(Svg svg, String kind, Box box, double round) {
        svg.empty(
                "rect",
                "class",
                kind,
                "x",
                box.x(),
                "y",
                box.y(),
                "width",
                box.width(),
                "height",
                box.height(),
                "rx",
                round);
    }

    /** With a point at either side: something that goes somewhere. */
    private static String hexagon(Box box) {
        var middle = box.height() / 2;
        return at(box.x() + 10, box.y()) + "h" + (box.width() - 20) + "l10 " + middle + "l-10 " + middle + "h-"
                + (box.width() - 20) + "l-10 -" + middle + "z";
    }

    /** As one draws what somebody says. */
    private static String bubble(Box box) {
        var wide = box.width() - 16;
        var high = box.height() - 16;
        return at(box.x() + 8, box.y()) + "h" + wide + "q8 0 8 8v" + high + "q0 8 -8 8h-" + (wide - 22)
                + "l-8 7v-7h-14q-8 0 -8 -8v-" + high + "q0 -8 8 -8z";
    }

    private static String at(double x, double y) {
        return "M" + Math.round(x * 10) / 10.0 + " " + Math.round(y * 10) / 10.0;
    }
}
