package nl.veerkrachtigebuurten.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What the numberings of a Word document are: a bullet, or a number that begins somewhere and counts on. */
final class WordLists {

    private final Map<String, Element> numberings = new HashMap<>();
    private final Map<String, Element> kinds = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    WordLists(@Nullable Element root) {
        if (root != null) {
            WordXml.children(root, "num").forEach(num -> numberings.put(WordXml.attribute(num, "numId"), num));
            WordXml.children(root, "abstractNum")
                    .forEach(kind -> kinds.put(WordXml.attribute(kind, "abstractNumId"), kind));
        }
    }

    /** Whether it is one that puts something before its paragraphs. */
    boolean isList(String id, int level) {
        return numberings.containsKey(id) && !"none".equals(format(id, level));
    }

    boolean isBulleted(String id, int level) {
        return "bullet".equals(format(id, level));
    }

    /** The number of the next item on a level; the levels below it begin again. */
    int next(String id, int level) {
        var number = counts.getOrDefault(id + " " + level, start(id, level) - 1) + 1;
        counts.put(id + " " + level, number);
        for (var deeper = level + 1; deeper <= 8; deeper++) {
            counts.remove(id + " " + deeper);
        }
        return number;
    }

    private String format(String id, int level) {
        return level(id, level)
                .flatMap(found -> WordXml.child(found, "numFmt"))
                .map(WordXml::value)
                .orElse("decimal");
    }

    private int start(String id, int level) {
        return override(id, level)
                .flatMap(found -> WordXml.child(found, "startOverride"))
                .or(() -> level(id, level).flatMap(found -> WordXml.child(found, "start")))
                .map(start -> Math.max(0, WordXml.number(WordXml.value(start), 1)))
                .orElse(1);
    }

    private Optional<Element> override(String id, int level) {
        return Optional.ofNullable(numberings.get(id)).flatMap(num -> onLevel(num, "lvlOverride", level));
    }

    private Optional<Element> level(String id, int level) {
        return override(id, level)
                .flatMap(found -> WordXml.child(found, "lvl"))
                .or(() -> Optional.ofNullable(numberings.get(id))
                        .flatMap(num -> WordXml.child(num, "abstractNumId"))
                        .map(kind -> kinds.get(WordXml.value(kind)))
                        .flatMap(kind -> onLevel(kind, "lvl", level)));
    }

    private static Optional<Element> onLevel(Element parent, String name, int level) {
        return WordXml.children(parent, name).stream()
                .filter(found -> WordXml.number(WordXml.attribute(found, "ilvl"), 0) == level)
                .findFirst();
    }
}
