package nl.veerkrachtigebuurten.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/** The words of a text in Markdown, all in one line of spans. */
final class SpanReader extends TextWalker {

    private final List<Span> spans = new ArrayList<>();

    private SpanReader() {
        super("");
    }

    static Phrase of(Node text) {
        var reader = new SpanReader();
        text.accept(reader);
        return Phrase.of(reader.spans);
    }

    @Override
    void say(Span words) {
        spans.add(words);
    }

    @Override
    void breakLine() {
        spans.add(Span.PLAIN.saying("\n"));
    }
}
