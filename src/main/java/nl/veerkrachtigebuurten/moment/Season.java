package nl.veerkrachtigebuurten.moment;

import java.time.Month;
import java.time.YearMonth;

/**
 * The meteorological seasons, as the KNMI counts them: three whole calendar months each, summer from 1 June
 * until 31 August. A winter bears the year in which it begins.
 *
 * @see <a href="https://www.knmi.nl/over-het-knmi/nieuws/zomer-2007-begint-wisselvallig">KNMI on the seasons</a>
 */
enum Season {
    SPRING(Month.MARCH),
    SUMMER(Month.JUNE),
    AUTUMN(Month.SEPTEMBER),
    WINTER(Month.DECEMBER);

    private static final int MONTHS = 3;

    private final Month first;

    Season(Month first) {
        this.first = first;
    }

    Span of(int year) {
        return Span.months(YearMonth.of(year, first), MONTHS);
    }
}
