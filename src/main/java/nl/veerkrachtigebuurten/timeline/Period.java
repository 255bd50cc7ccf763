package nl.veerkrachtigebuurten.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A number of days, both ends included. */
public record Period(LocalDate from, LocalDate until) {

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A period ends before it begins: " + from + ", " + until);
        }
    }

    public static Period ofYears(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** The day itself, or the end of the period that is nearest to it. */
    LocalDate nearest(LocalDate day) {
        return day.isBefore(from) ? from : day.isAfter(until) ? until : day;
    }
}
