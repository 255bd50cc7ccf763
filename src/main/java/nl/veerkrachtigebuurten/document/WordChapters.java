package nl.veerkrachtigebuurten.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.document.ReadDocument.ReadChapter;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** A text cut into chapters at its highest headings; the headings below become those of a chapter's text. */
final class WordChapters {

    /** A chapter as it is found: its blocks, in a text of their own. */
    private record Found(String title, Document text) {}

    private final List<Found> chapters = new ArrayList<>();
    private final List<String> titlesOfBlocks = new ArrayList<>();

    WordChapters(Document text) {
        var highest = headings(text).mapToInt(Heading::getLevel).min().orElse(1);
        chapters.add(new Found("", new Document()));
        for (var node = text.getFirstChild(); node != null; node = text.getFirstChild()) {
            take(node, highest);
        }
        if (chapters.get(0).text().getFirstChild() == null) {
            chapters.remove(0);
        }
    }

    private void take(Node node, int highest) {
        if (node instanceof Heading heading && heading.getLevel() == highest) {
            chapters.add(new Found(SpanReader.of(heading).text(), new Document()));
            heading.unlink();
        } else {
            if (node instanceof Heading heading) {
                heading.setLevel(heading.getLevel() - highest + 1);
            }
            last().text().appendChild(node);
        }
        titlesOfBlocks.add(last().title());
    }

    private Found last() {
        return chapters.get(chapters.size() - 1);
    }

    private static Stream<Heading> headings(Document text) {
        return Stream.iterate(text.getFirstChild(), node -> node != null, Node::getNext)
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast);
    }

    List<ReadChapter> all() {
        return chapters.stream()
                .map(found -> new ReadChapter(found.title(), MarkdownWriter.write(found.text())))
                .toList();
    }

    /** In which chapter each block of the whole text stands. */
    List<String> titlesOfBlocks() {
        return titlesOfBlocks;
    }
}
