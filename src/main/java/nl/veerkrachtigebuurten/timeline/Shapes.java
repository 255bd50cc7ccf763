package nl.veerkrachtigebuurten.timeline;

/** The shapes of stations: the state can be told without its colour. */
final class Shapes {

    private Shapes() {}

    static void draw(Svg svg, String shape, double x, double y) {
        switch (shape) {
            case "reached" -> {
                circle(svg, x, y, 9);
                svg.empty("path", "class", "sign", "d", at(x - 4, y) + "l3 3.2 5.4-6");
            }
            case "on-track" -> {
                circle(svg, x, y, 9);
                svg.empty("path", "class", "sign", "d", at(x - 3.6, y + 0.2) + "l2.6 2.8 4.8-5.4");
            }
            case "risk" -> {
                svg.empty("path", "class", "station", "d", at(x, y - 11) + "l11.5 20h-23z");
                svg.empty("path", "class", "sign", "d", at(x, y - 4) + "v6m0 3.4v.2");
            }
            case "late" -> {
                circle(svg, x, y, 10);
                svg.empty("path", "class", "sign", "d", at(x, y - 5.5) + "v5.5l3.8 2.6");
            }
            case "dropped" -> {
                circle(svg, x, y, 8);
                svg.empty("path", "class", "sign", "d", at(x - 7, y + 7) + "l14-14");
            }
            default -> circle(svg, x, y, 9);
        }
    }

    private static void circle(Svg svg, double x, double y, int radius) {
        svg.empty("circle", "class", "station", "cx", x, "cy", y, "r", radius);
    }

    private static String at(double x, double y) {
        return "M" + Svg.number(x) + " " + Svg.number(y);
    }
}
