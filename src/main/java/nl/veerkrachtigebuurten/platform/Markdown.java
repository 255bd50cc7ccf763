package nl.veerkrachtigebuurten.platform;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.stereotype.Component;

/**
 * Texts of the programme as Markdown; what comes out is safe to put in a page. In templates: {@code
 * th:with="html=${@markdown.html(text)}" th:utext="${html}"}, because Thymeleaf refuses beans in what is not escaped.
 */
@Component
public class Markdown {

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "ul", "ol", "li", "blockquote")
            .allowElements("strong", "em", "code", "pre", "table", "thead", "tbody", "tr", "th", "td", "a")
            .allowAttributes("align")
            .onElements("th", "td")
            .allowAttributes("tabindex")
            .matching(Pattern.compile("0"))
            .onElements("table")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("href")
            .onElements("a")
            .allowStandardUrlProtocols()
            .requireRelNofollowOnLinks()
            .allowElements("mark", "span")
            .allowAttributes("class")
            .matching(Pattern.compile("[a-z ]+"))
            .onElements("mark", "span", "a")
            .allowAttributes("id")
            .matching(Pattern.compile("[a-z-]+-\\d+"))
            .onElements("a")
            .allowAttributes("aria-label")
            .onElements("a")
            .toFactory();

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final Parser tracing = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .attributeProviderFactory(context -> Markdown::reachTables)
            .nodeRendererFactory(AnnotationRenderer::new)
            .build();

    /** A wide table scrolls by itself on a narrow screen, so the keyboard must be able to get there. */
    private static void reachTables(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("table")) {
            attributes.put("tabindex", "0");
        }
    }

    /** The text as HTML without scripts, styles or pictures; no text gives no HTML. */
    public String html(@Nullable String text) {
        return text == null ? "" : ALLOWED.sanitize(renderer.render(parser.parse(text)));
    }

    /** The same, with its headings moved so that the highest fits a page: level 2 below the page's own heading. */
    public String html(@Nullable String text, int highest) {
        return html(text, highest, Annotations.NONE);
    }

    /** The same, with marks and notes in it. */
    public String html(@Nullable String text, int highest, Annotations annotations) {
        if (text == null) {
            return "";
        }
        var document = parsed(text, highest);
        document.accept(new Marking(annotations.marks()));
        document.accept(new Noting(annotations.notes()));
        return ALLOWED.sanitize(renderer.render(document));
    }

    /** What the text is made of, with its headings moved in the same way, for files that are no page. */
    public Node parsed(String text, int highest) {
        var document = parser.parse(text);
        document.accept(new HeadingLevels(highest));
        return document;
    }

    /** The words of a text as one reads them, a line for every block: what the places of marks are counted in. */
    public String words(@Nullable String text) {
        var words = new ReadWords();
        if (text != null) {
            parser.parse(text).accept(words);
        }
        return words.toString();
    }

    /** The addresses that a text links to, each once. */
    public Set<String> links(@Nullable String text) {
        var links = new LinkEnds();
        if (text != null) {
            parser.parse(text).accept(links);
        }
        return links.addresses();
    }

    /** The text with words written out behind its links; what comes out is Markdown again. */
    public String noted(String text, Map<String, String> words) {
        var links = new LinkEnds();
        tracing.parse(text).accept(links);
        return links.noted(text, words);
    }
}
