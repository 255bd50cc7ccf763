package nl.veerkrachtigebuurten.fitcheck;

/** What is done where something does not fit. */
enum AdjustmentKind {
    CHANGE,
    HOLD,
    STOP,
    ACCEPT
}
