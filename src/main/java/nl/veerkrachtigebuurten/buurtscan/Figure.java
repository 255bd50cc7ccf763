package nl.veerkrachtigebuurten.buurtscan;

import org.jspecify.annotations.Nullable;

/**
 * A number as somebody may know it.
 *
 * @param number none where it is too small, or would give a small one away
 * @param withheld whether it is not small itself
 */
public record Figure(@Nullable Integer number, boolean withheld) {

    static final Figure FEW = new Figure(null, false);
    static final Figure WITHHELD = new Figure(null, true);

    static Figure of(int number) {
        return new Figure(number, false);
    }

    /** The key of the words that stand there instead of a number. */
    public String instead() {
        return withheld ? "figures.withheld" : "figures.few";
    }
}
