package nl.veerkrachtigebuurten.privacy;

/**
 * A word of a text that puts a label on people or on where they live.
 *
 * @param start where it begins in the text
 */
public record Labelling(String words, int start, LabellingWord word) {

    boolean overlaps(Labelling other) {
        return start < other.start + other.words.length() && other.start < start + words.length();
    }
}
