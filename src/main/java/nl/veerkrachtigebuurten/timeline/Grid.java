package nl.veerkrachtigebuurten.timeline;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;

/** What stands behind the tracks: years, quarters or months, and today. */
final class Grid {

    private static final double ROOM_FOR_NAME = 40;
    private static final long WEEKS_UP_TO = 100;
    private static final long MONTHS_UP_TO = 460;
    private static final long QUARTERS_UP_TO = 2000;

    private final Timeline timeline;
    private final LocalDate today;
    private final Wording wording;
    private final Svg svg;

    Grid(Timeline timeline, LocalDate today, Wording wording, Svg svg) {
        this.timeline = timeline;
        this.today = today;
        this.wording = wording;
        this.svg = svg;
    }

    void draw() {
        var days = timeline.period().days();
        var months = days <= MONTHS_UP_TO ? 1 : days <= QUARTERS_UP_TO ? 3 : 12;
        svg.open("g", "class", "grid", "aria-hidden", "true");
        if (days <= WEEKS_UP_TO) {
            weeks();
        }
        var first = timeline.period().from().withDayOfMonth(1);
        var begin = first.withMonth((first.getMonthValue() - 1) / months * months + 1);
        var named = 0;
        for (var day = begin; !day.isAfter(timeline.period().until()); day = day.plusMonths(months)) {
            line(day);
            if (hasRoom(day, day.plusMonths(months))) {
                names(day, months, named++ == 0);
            }
        }
        svg.close("g");
        drawToday();
    }

    /** A tick for every Monday. */
    private void weeks() {
        var period = timeline.period();
        var monday = period.from().plusDays((8 - period.from().getDayOfWeek().getValue()) % 7);
        for (var day = monday; !day.isAfter(period.until()); day = day.plusWeeks(1)) {
            var x = timeline.x(day);
            svg.empty("line", "class", "week", "x1", x, "x2", x, "y1", 44, "y2", timeline.bottom());
        }
    }

    private void line(LocalDate day) {
        var isYear = day.getMonth() == Month.JANUARY;
        var x = timeline.x(day);
        svg.empty("line", "class", isYear ? "year" : "month", "x1", x, "x2", x, "y1", 40, "y2", timeline.bottom());
    }

    /** What began before the period has a name only where enough of it is left. */
    private boolean hasRoom(LocalDate day, LocalDate next) {
        return !day.isBefore(timeline.period().from()) || timeline.x(next) - timeline.x(day) > ROOM_FOR_NAME;
    }

    private void names(LocalDate day, int months, boolean isFirst) {
        var x = timeline.x(day);
        if (isFirst || day.getMonth() == Month.JANUARY) {
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

    private void drawToday() {
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
}
