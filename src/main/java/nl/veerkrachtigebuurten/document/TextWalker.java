package nl.veerkrachtigebuurten.document;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Goes through a text and tells, word for word, how it is written; what it is written in, the format's writer knows. */
abstract class TextWalker extends AbstractVisitor {

    private static final Pattern FOLLOWED = Pattern.compile("(?i)(https?|mailto):.+");

    private final String address;
    private Span manner = Span.PLAIN;

    /** @param address what stands before links that begin with a slash */
    TextWalker(String address) {
        this.address = address;
    }

    abstract void say(Span words);

    abstract void breakLine();

    @Override
    public void visit(Text text) {
        say(manner.saying(text.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak space) {
        say(manner.saying(" "));
    }

    @Override
    public void visit(HardLineBreak end) {
        breakLine();
    }

    @Override
    public void visit(HtmlInline html) {
        say(manner.saying(html.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        say(manner.asCode().saying(code.getLiteral()));
    }

    @Override
    public void visit(Emphasis emphasis) {
        go(emphasis, manner.inItalics());
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        go(emphasis, manner.inBold());
    }

    @Override
    public void visit(Link link) {
        go(link, manner.linking(followed(link.getDestination())));
    }

    private void go(Node node, Span within) {
        var outside = manner;
        manner = within;
        visitChildren(node);
        manner = outside;
    }

    private @Nullable String followed(String destination) {
        var whole = destination.startsWith("/") ? address + destination : destination;
        return FOLLOWED.matcher(whole).matches() ? whole : null;
    }
}
