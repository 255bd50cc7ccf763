package nl.veerkrachtigebuurten.platform;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;

/** Where the links of a text go to, and where they end in it. */
final class LinkEnds extends AbstractVisitor {

    private final Set<String> addresses = new LinkedHashSet<>();
    private final TreeMap<Integer, String> ends = new TreeMap<>();

    @Override
    public void visit(Link link) {
        addresses.add(link.getDestination());
        var spans = link.getSourceSpans();
        if (!spans.isEmpty()) {
            var last = spans.get(spans.size() - 1);
            ends.put(last.getInputIndex() + last.getLength(), link.getDestination());
        }
    }

    Set<String> addresses() {
        return addresses;
    }

    /** From the end to the beginning, so that the places before stay where they are. */
    String noted(String text, Map<String, String> words) {
        var noted = new StringBuilder(text);
        ends.descendingMap().forEach((end, address) -> {
            if (words.containsKey(address)) {
                noted.insert(end, " (" + escaped(words.get(address)) + ")");
            }
        });
        return noted.toString();
    }

    private static String escaped(String words) {
        return words.replaceAll("[\\\\*_`\\[\\]<>|&]", "\\\\$0");
    }
}
