package nl.veerkrachtigebuurten.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What the styles of a Word document are for. Their names are English in every language's Word; their ids are not. */
final class WordStyles {

    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Element> styles = new HashMap<>();

    WordStyles(@Nullable Element root) {
        if (root != null) {
            WordXml.children(root, "style").forEach(style -> styles.put(WordXml.attribute(style, "styleId"), style));
        }
    }

    /** The style's name in small letters, and empty for text without one. */
    String name(String id) {
        return Optional.ofNullable(styles.get(id))
                .flatMap(style -> WordXml.child(style, "name"))
                .map(WordXml::value)
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    boolean isNamed(String id, String name) {
        return inherited(id, style -> name(WordXml.attribute(style, "styleId")).startsWith(name) ? style : null)
                .isPresent();
    }

    /** The level of a heading, 1 for the highest; 0 for what is none. */
    int level(String id) {
        return inherited(id, style -> WordXml.at(style, "pPr", "outlineLvl").orElse(null))
                .map(level -> WordXml.number(WordXml.value(level), 9) + 1)
                .or(() -> inherited(id, this::named).map(style -> lastDigit(style)))
                .filter(level -> level <= 9)
                .orElse(0);
    }

    private @Nullable Element named(Element style) {
        return name(WordXml.attribute(style, "styleId")).matches("heading [1-9]") ? style : null;
    }

    private int lastDigit(Element style) {
        var name = name(WordXml.attribute(style, "styleId"));
        return Character.digit(name.charAt(name.length() - 1), 10);
    }

    /** The numbering that comes with a style. */
    Optional<Element> numbering(String id) {
        return inherited(id, style -> WordXml.at(style, "pPr", "numPr").orElse(null));
    }

    private Optional<Element> inherited(String id, Search search) {
        var style = styles.get(id);
        for (var step = 0; style != null && step < LONGEST_CHAIN; step++) {
            var found = search.in(style);
            if (found != null) {
                return Optional.of(found);
            }
            style = WordXml.child(style, "basedOn")
                    .map(WordXml::value)
                    .map(styles::get)
                    .orElse(null);
        }
        return Optional.empty();
    }

    private interface Search {

        @Nullable
        Element in(Element style);
    }
}
