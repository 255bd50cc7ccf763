package nl.veerkrachtigebuurten.timeline;

/** How wide text is drawn, rather too wide than too narrow: no font is at hand when a page is made. */
final class TextWidth {

    private static final String DOTS = "…";

    private TextWidth() {}

    /** At a size of 12; about the widths of the widest common system font. */
    static double of(String text) {
        return text.codePoints().mapToDouble(TextWidth::of).sum();
    }

    private static double of(int character) {
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
    static String fit(String text, double width) {
        if (of(text) <= width) {
            return text;
        }
        var end = text.length();
        while (end > 0 && of(text.substring(0, end)) + of(DOTS) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        var space = text.lastIndexOf(' ', end);
        var cut = space > end * 0.6 ? space : end;
        return text.substring(0, cut).stripTrailing() + DOTS;
    }
}
