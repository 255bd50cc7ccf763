package nl.veerkrachtigebuurten.start;

import java.time.LocalTime;

/** When of the day it is, for a greeting. */
enum Daypart {
    NIGHT,
    MORNING,
    AFTERNOON,
    EVENING;

    static Daypart at(LocalTime time) {
        return values()[time.getHour() / 6];
    }
}
