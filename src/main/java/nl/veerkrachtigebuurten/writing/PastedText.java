package nl.veerkrachtigebuurten.writing;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/** Text copied from Word, a web page or a mail, as clean Markdown: headings, lists, tables, links and emphasis stay. */
public final class PastedText {

    private static final Pattern MEANS_SOMETHING =
            Pattern.compile("mso-list|mso-outline-level|font-weight|font-style", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD_STYLE = Pattern.compile("Mso\\w+|(Kop|Heading)[1-6]");

    private static final PolicyFactory KEPT = new HtmlPolicyBuilder()
            .allowElements("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "br", "hr", "ul", "ol", "li", "blockquote")
            .allowElements("strong", "b", "em", "i", "span", "a", "code", "pre")
            .allowElements("table", "thead", "tbody", "tfoot", "tr", "th", "td", "caption")
            .allowAttributes("style")
            .matching((element, name, value) -> kept(MEANS_SOMETHING, value))
            .onElements("p", "span", "b", "strong", "i", "em")
            .allowAttributes("class")
            .matching((element, name, value) -> kept(WORD_STYLE, value))
            .onElements("p")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("href")
            .matching((element, name, value) -> value.startsWith("#") ? null : value)
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .toFactory();

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .build();

    private PastedText() {}

    /** The pasted HTML as Markdown, without styles, pictures, scripts and hidden parts. */
    public static String markdown(String html) {
        var tree = new PastedTree();
        HtmlSanitizer.sanitize(html, KEPT.apply(tree));
        return RENDERER.render(tree.document()).strip();
    }

    private static @Nullable String kept(Pattern pattern, String value) {
        return pattern.matcher(value).find() ? value : null;
    }
}
