package nl.veerkrachtigebuurten;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What pages were made of so far, so that a page of which all was seen before needs no second look. */
final class Shapes {

    private final Function<Element, String> shape;
    private final Set<String> seen = new HashSet<>();

    private Shapes(Function<Element, String> shape) {
        this.shape = shape;
    }

    /** Elements are the same where they look the same. */
    static Shapes byLooks() {
        return new Shapes(element -> "%s %s %s %s"
                .formatted(element.tagName(), element.className(), element.attr("type"), element.attr("role")));
    }

    /** Elements are the same where they have the same attributes and stand in the same one. */
    static Shapes byPlace() {
        return new Shapes(element -> "%s > %s %s %s"
                .formatted(
                        element.parent() == null ? "" : element.parent().tagName(),
                        element.tagName(),
                        element.attr("type"),
                        element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .sorted()
                                .collect(Collectors.joining(" "))));
    }

    /**
     * Whether a page has an element that no page of its kind had. Pages are of one kind where their addresses differ by
     * numbers only.
     *
     * @param part which elements count, as a CSS selector
     */
    boolean isNew(String address, String html, String part) {
        var kind = address.replaceAll("\\d+", "#");
        var isNew = false;
        for (var element : Jsoup.parse(html).select(part)) {
            isNew |= seen.add(kind + " " + shape.apply(element));
        }
        return isNew;
    }
}
