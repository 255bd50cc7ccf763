package nl.veerkrachtigebuurten.indicator;

/** Which part of a year. */
enum PeriodPart {
    YEAR,
    HALF_1,
    HALF_2,
    QUARTER_1,
    QUARTER_2,
    QUARTER_3,
    QUARTER_4
}
