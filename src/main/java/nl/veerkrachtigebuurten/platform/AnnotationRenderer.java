package nl.veerkrachtigebuurten.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.veerkrachtigebuurten.platform.Marking.Marked;
import nl.veerkrachtigebuurten.platform.Marking.Reference;
import nl.veerkrachtigebuurten.platform.Noting.Noted;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes marks and notes as HTML. */
final class AnnotationRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    AnnotationRenderer(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Marked.class, Reference.class, Noted.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Marked marked) {
            html.tag("mark", Map.of("class", marked.looks()));
            for (var child = marked.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            html.tag("/mark");
        } else if (node instanceof Reference reference) {
            render(reference.mark());
        } else if (node instanceof Noted noted) {
            html.raw(" ");
            html.tag("span", Map.of("class", "note " + noted.note().look()));
            html.text(noted.note().text());
            html.tag("/span");
        }
    }

    private void render(Annotations.Mark mark) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "reference " + mark.look());
        attributes.put("id", mark.id());
        attributes.put("href", mark.href());
        attributes.put("aria-label", mark.label());
        html.tag("a", attributes);
        html.text(mark.sign());
        html.tag("/a");
    }
}
