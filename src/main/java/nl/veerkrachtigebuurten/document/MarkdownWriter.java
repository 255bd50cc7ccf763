package nl.veerkrachtigebuurten.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.veerkrachtigebuurten.platform.Markdown;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** A text as plain Markdown, its title as the highest heading. */
final class MarkdownWriter {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .build();

    private final Manuscript manuscript;
    private final Document document = new Document();

    MarkdownWriter(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    static String write(Node node) {
        return RENDERER.render(node).strip();
    }

    byte[] write() {
        document.appendChild(containing(heading(1), manuscript.title()));
        document.appendChild(containing(new Paragraph(), manuscript.standing()));
        if (manuscript.about() != null) {
            document.appendChild(containing(new Paragraph(), manuscript.about()));
        }
        var markdown = new Markdown();
        for (var section : manuscript.sections()) {
            document.appendChild(containing(heading(section.level() + 1), section.title()));
            move(markdown.parsed(section.text(), section.level() + 2));
        }
        return (write(document) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void move(Node text) {
        for (var node = text.getFirstChild(); node != null; node = text.getFirstChild()) {
            document.appendChild(node);
        }
    }

    private static Heading heading(int level) {
        var heading = new Heading();
        heading.setLevel(level);
        return heading;
    }

    private static Node containing(Node node, String text) {
        node.appendChild(new Text(text));
        return node;
    }
}
