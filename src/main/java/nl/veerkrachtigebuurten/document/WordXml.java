package nl.veerkrachtigebuurten.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The ways through the elements of a Word document, whose names are told without their prefix. */
final class WordXml {

    private WordXml() {}

    static List<Element> children(Node parent) {
        return nodes(parent).toList();
    }

    static List<Element> children(Node parent, String name) {
        return nodes(parent).filter(child -> child.getLocalName().equals(name)).toList();
    }

    static Optional<Element> child(Node parent, String name) {
        return nodes(parent).filter(child -> child.getLocalName().equals(name)).findFirst();
    }

    /** The element at the end of a path of names. */
    static Optional<Element> at(Node parent, String... path) {
        Optional<Element> found = child(parent, path[0]);
        for (var name : List.of(path).subList(1, path.length)) {
            found = found.flatMap(element -> child(element, name));
        }
        return found;
    }

    static boolean holds(Element element, String name) {
        return element.getElementsByTagNameNS("*", name).getLength() > 0;
    }

    /** An attribute by its name without prefix; empty if there is none. */
    static String attribute(Element element, String name) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .filter(attribute -> attribute.getLocalName().equals(name))
                .map(Node::getNodeValue)
                .findFirst()
                .orElse("");
    }

    static String value(Element element) {
        return attribute(element, "val");
    }

    static int number(String digits, int otherwise) {
        return digits.matches("-?\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
    }

    /** Whether a property such as bold is there, and is not turned off. */
    static boolean isOn(Node properties, String name) {
        return child(properties, name)
                .map(WordXml::value)
                .filter(value -> !List.of("0", "false", "off", "none").contains(value))
                .isPresent();
    }

    private static Stream<Element> nodes(Node parent) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
