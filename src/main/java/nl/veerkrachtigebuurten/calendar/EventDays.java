package nl.veerkrachtigebuurten.calendar;

import java.time.LocalDate;
import java.util.Optional;
import nl.veerkrachtigebuurten.routekaart.Milestone;

/** The days on which a milestone stands in a calendar, both included. */
record EventDays(LocalDate first, LocalDate last) {

    /**
     * The day it was reached; else its day, all days that a vague moment may mean, or the one day that “vanaf” or
     * “uiterlijk” names. Words that name no day have no place in a calendar.
     */
    static Optional<EventDays> of(Milestone milestone) {
        var reached = milestone.reachedOn();
        if (reached != null) {
            return Optional.of(new EventDays(reached, reached));
        }
        var earliest = milestone.moment().earliest();
        var latest = milestone.moment().latest();
        var first = earliest == null ? latest : earliest;
        return Optional.ofNullable(first).map(day -> new EventDays(day, latest == null ? day : latest));
    }
}
