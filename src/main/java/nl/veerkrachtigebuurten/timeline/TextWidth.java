package nl.veerkrachtigebuurten.timeline;

import java.util.stream.IntStream;

/** How wide text is drawn, rather too wide than too narrow: no font is at hand when a page is made. */
public final class TextWidth {

    private static final String DOTS = "…";

    /** Of the characters of nearly all titles, so that a picture with hundreds of them is measured at once. */
    private static final double[] WIDTHS =
            IntStream.range(0, 0x180).mapToDouble(TextWidth::measure).toArray();

    private TextWidth() {}

    /** At a size of 12; about the widths of the widest common system font. */
    public static double of(String text) {
        return text.codePoints().mapToDouble(TextWidth::of).sum();
    }

    private static double of(int character) {
        return character < WIDTHS.length ? WIDTHS[character] : measure(character);
    }

    private static double measure(int character) {
        if ("iljI.,:;'|!‘’".indexOf(character) >= 0) {
            return 3.9;
        }
        if (" ftr()[]-/".indexOf(character) >= 0) {
            return 5.1;
        }
        if ("mwMW@%…—".indexOf(character) >= 0) {
            return 11.8;
        }
        return Character.isUpperCase(character) || character > 0x2E7F ? 9.2 : 7.7;
    }

    /** The text, or as much of it as fits, broken between words where that leaves enough. */
    public static String fit(String text, double width) {
        if (of(text) <= width) {
            return text;
        }
        var end = endWithin(text, width - of(DOTS));
        var space = text.lastIndexOf(' ', end);
        var cut = space > end * 0.6 ? space : end;
        return text.substring(0, cut).stripTrailing() + DOTS;
    }

    private static int endWithin(String text, double width) {
        var end = 0;
        var used = 0.0;
        while (end < text.length()) {
            var character = text.codePointAt(end);
            used += of(character);
            if (used > width) {
                break;
            }
            end += Character.charCount(character);
        }
        return end;
    }
}
