package nl.veerkrachtigebuurten.timeline;

import java.util.Locale;

/** Writes elements; escapes every text and attribute. */
public final class Svg {

    private final StringBuilder out = new StringBuilder(32_000);

    /** Opens an element; names and values of its attributes in turn, numbers with one decimal. */
    public Svg open(String element, Object... attributes) {
        return start(element, attributes).raw(">");
    }

    public Svg close(String element) {
        return raw("</").raw(element).raw(">");
    }

    public Svg empty(String element, Object... attributes) {
        return start(element, attributes).raw("/>");
    }

    public Svg text(String text) {
        for (var index = 0; index < text.length(); index++) {
            var character = text.charAt(index);
            switch (character) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(character);
            }
        }
        return this;
    }

    private Svg start(String element, Object... attributes) {
        raw("<").raw(element);
        for (var index = 0; index < attributes.length; index += 2) {
            raw(" ").raw(String.valueOf(attributes[index])).raw("=\"");
            text(value(attributes[index + 1])).raw("\"");
        }
        return this;
    }

    /** With one decimal at most, and a point in every language. */
    static String number(double number) {
        var tenths = Math.round(number * 10);
        var sign = tenths < 0 ? "-" : "";
        var whole = sign + Math.abs(tenths) / 10;
        return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths) % 10;
    }

    private static String value(Object value) {
        if (value instanceof Double number) {
            return number(number);
        }
        return value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : String.valueOf(value);
    }

    private Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
