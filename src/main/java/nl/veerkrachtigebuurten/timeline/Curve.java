package nl.veerkrachtigebuurten.timeline;

import nl.veerkrachtigebuurten.timeline.Timeline.Mark;

/**
 * The way of one arrow, and its head. Between tracks it leaves along the track and arrives along the other one, so that
 * it passes the labels beside the stations; where there is no room for that, straight up or down. On one track it bows
 * over the line, and back in time under it.
 */
record Curve(String path, String head) {

    private static final double REACH = 13;
    private static final double ROOM_TO_TURN = 60;

    static Curve between(Mark from, Mark to) {
        if (from.y() == to.y()) {
            return bow(from, to);
        }
        return to.x() - from.x() >= ROOM_TO_TURN ? along(from, to) : upright(from, to);
    }

    private static Curve along(Mark from, Mark to) {
        var begin = from.x() + REACH;
        var end = to.x() - REACH - 2;
        var turn = Math.min((end - begin) / 2, 90);
        var path = at(begin, from.y()) + curve(begin + turn, from.y(), end - turn, to.y(), end, to.y());
        return new Curve(path, at(end + 2, to.y()) + "l-8-4.5v9z");
    }

    private static Curve upright(Mark from, Mark to) {
        var down = to.y() > from.y() ? 1 : -1;
        var begin = from.y() + down * REACH;
        var end = to.y() - down * (REACH + 2);
        var middle = (begin + end) / 2;
        var path = at(from.x(), begin) + curve(from.x(), middle, to.x(), middle, to.x(), end);
        return new Curve(path, at(to.x(), end + down * 2) + (down > 0 ? "l-4.5-8h9z" : "l-4.5 8h9z"));
    }

    private static Curve bow(Mark from, Mark to) {
        var ahead = to.x() > from.x() ? 1 : -1;
        var begin = from.x() + ahead * 7;
        var end = to.x() - ahead * 7;
        var y = from.y() - ahead * 11;
        var top = y - ahead * Math.min(30, 10 + Math.abs(end - begin) / 10);
        var path = at(begin, y) + curve(begin + ahead * 8, top, end - ahead * 8, top, end, y);
        return new Curve(path, at(end, y + ahead) + (ahead > 0 ? "l-4.5-8h9z" : "l-4.5 8h9z"));
    }

    private static String at(double x, double y) {
        return "M" + Svg.number(x) + " " + Svg.number(y);
    }

    private static String curve(double x1, double y1, double x2, double y2, double x, double y) {
        return "C" + Svg.number(x1) + " " + Svg.number(y1) + " " + Svg.number(x2) + " " + Svg.number(y2) + " "
                + Svg.number(x) + " " + Svg.number(y);
    }
}
