package nl.veerkrachtigebuurten.moment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A first and a last day. */
record Span(LocalDate from, LocalDate until) {

    private static final int YEAR = 12;
    private static final int DAYS_TO_PART_IN_A_MONTH = 30;

    static Optional<Span> day(int year, int month, int day) {
        var days = YearMonth.of(year, month);
        return days.isValidDay(day) ? between(days.atDay(day), days.atDay(day)) : Optional.empty();
    }

    static Span months(YearMonth first, int count) {
        return new Span(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    static Span year(int year) {
        return months(YearMonth.of(year, Month.JANUARY), YEAR);
    }

    /**
     * From 1 August until 31 July, as the law on primary education has it.
     *
     * @see <a href="https://www.cbs.nl/nl-nl/onze-diensten/methoden/begrippen/schooljaar">CBS on the school year</a>
     */
    static Span schoolYear(int year) {
        return months(YearMonth.of(year, Month.AUGUST), YEAR);
    }

    /** An ISO week: it begins on Monday, and belongs to the year that holds its Thursday. */
    static Optional<Span> week(int year, int week) {
        var first = LocalDate.of(year, Month.JANUARY, 4).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var monday = first.plusWeeks(week - 1L);
        return monday.get(IsoFields.WEEK_BASED_YEAR) == year ? between(monday, monday.plusDays(6)) : Optional.empty();
    }

    static Optional<Span> between(LocalDate from, LocalDate until) {
        return from.isAfter(until) ? Optional.empty() : Optional.of(new Span(from, until));
    }

    /** One of so many equal parts: of months where they divide, of days within one month. */
    Optional<Span> part(int number, int count) {
        var months = wholeMonths();
        if (months > 0 && months % count == 0) {
            var each = months / count;
            return Optional.of(months(YearMonth.from(from).plusMonths((number - 1L) * each), each));
        }
        return months == 1 && count < 4 ? Optional.of(partOfMonth(number, count)) : Optional.empty();
    }

    private Span partOfMonth(int number, int count) {
        var days = DAYS_TO_PART_IN_A_MONTH / count;
        var last = number == count ? until : from.plusDays((long) number * days - 1);
        return new Span(from.plusDays((number - 1L) * days), last);
    }

    private int wholeMonths() {
        var period = Period.between(from, until.plusDays(1));
        return from.getDayOfMonth() == 1 && period.getDays() == 0 ? (int) period.toTotalMonths() : 0;
    }

    boolean isOn(DayOfWeek weekday) {
        return from.equals(until) && from.getDayOfWeek() == weekday;
    }

    Window window() {
        return new Window(from, until);
    }

    Window onwards() {
        return new Window(from, null);
    }

    Window atTheLatest() {
        return new Window(null, until);
    }

    Window before() {
        return new Window(null, from.minusDays(1));
    }

    /** What comes after it in the same year; the whole next year when it ends with the year. */
    Window after() {
        var next = until.plusDays(1);
        return new Window(next, year(next.getYear()).until);
    }
}
