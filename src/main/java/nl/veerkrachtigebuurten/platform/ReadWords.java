package nl.veerkrachtigebuurten.platform;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Walks through the words of a text as one reads them, a line for every block, and knows the place of each. */
class ReadWords extends AbstractVisitor {

    private final StringBuilder read = new StringBuilder();

    @Override
    public String toString() {
        return read.toString();
    }

    /** Some words, and the place of the first. */
    void words(Node node, String words, int from) {}

    private void read(Node node, String words) {
        var from = read.length();
        read.append(words);
        words(node, words, from);
    }

    private void readBlock(Node node, String words) {
        read(node, words);
        read.append('\n');
    }

    private void readThrough(Node block) {
        visitChildren(block);
        read.append('\n');
    }

    @Override
    public void visit(Text text) {
        read(text, text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        read(code, code.getLiteral());
    }

    /** Shown as typed: the portal takes no HTML. */
    @Override
    public void visit(HtmlInline html) {
        read(html, html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        readBlock(html, html.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        readBlock(code, code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        readBlock(code, code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        read.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
        read.append(' ');
    }

    /** Not shown. */
    @Override
    public void visit(Image image) {}

    @Override
    public void visit(Paragraph paragraph) {
        readThrough(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        readThrough(heading);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            readThrough(node);
        } else {
            visitChildren(node);
        }
    }
}
