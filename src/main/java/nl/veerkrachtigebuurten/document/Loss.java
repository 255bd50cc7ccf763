package nl.veerkrachtigebuurten.document;

/**
 * Something in a document that cannot be kept.
 *
 * @param chapter in which it stood; empty for what belongs to the document as a whole
 * @param count how often it stood there
 */
public record Loss(Kind kind, String chapter, int count) {

    /** What cannot be kept. */
    public enum Kind {
        IMAGE,
        TEXT_BOX,
        CHART,
        SHAPE,
        OBJECT,
        EQUATION,
        FOOTNOTE,
        COMMENT,
        TRACKED_CHANGE,
        MERGED_CELLS,
        CELL_LAYOUT,
        TABLE_IN_TABLE,
        FORMATTING,
        SYMBOL,
        HIDDEN_TEXT,
        LONG_TITLE,
        HEADER_FOOTER,
        MACRO
    }
}
