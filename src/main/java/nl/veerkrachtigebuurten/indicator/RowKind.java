package nl.veerkrachtigebuurten.indicator;

/** What a row tells in: a number or a story. */
enum RowKind {
    NUMBER,
    STORY
}
