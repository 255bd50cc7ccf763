package nl.veerkrachtigebuurten.fitcheck;

/** Who is asked. */
enum Asked {
    RESIDENTS,
    STAKEHOLDERS,
    BOTH
}
