package nl.veerkrachtigebuurten.document;

import java.io.IOException;
import nl.veerkrachtigebuurten.platform.Markdown;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** A text as an OpenDocument text: real headings, lists, tables and links. */
final class OdtWriter extends TextWalker {

    private final Manuscript manuscript;
    private final OdtPaper paper;
    private String manner = OdtPaper.TEXT;

    OdtWriter(Manuscript manuscript) throws IOException {
        super(manuscript.address());
        this.manuscript = manuscript;
        this.paper = new OdtPaper(manuscript);
    }

    byte[] write() throws IOException {
        var markdown = new Markdown();
        paper.front();
        for (var section : manuscript.sections()) {
            paper.heading(section);
            markdown.parsed(section.text(), section.level() + 1).accept(this);
        }
        return paper.bytes();
    }

    @Override
    void say(Span words) {
        paper.say(words);
    }

    @Override
    void breakLine() {
        paper.element("text:line-break");
    }

    @Override
    public void visit(Heading heading) {
        paper.heading(heading.getLevel());
        visitChildren(heading);
    }

    @Override
    public void visit(Paragraph text) {
        paper.paragraph(manner);
        visitChildren(text);
    }

    @Override
    public void visit(BulletList list) {
        paper.inside("text:list", () -> within(list, "List_20_Contents"), "text:style-name", "List_20_1");
    }

    @Override
    public void visit(OrderedList list) {
        paper.inside("text:list", () -> within(list, "List_20_Contents"), "text:style-name", "Numbering_20_1");
    }

    @Override
    public void visit(ListItem item) {
        var first = item.getPrevious() == null && item.getParent() instanceof OrderedList list
                ? list.getMarkerStartNumber()
                : null;
        if (first == null || first == 1) {
            paper.inside("text:list-item", () -> visitChildren(item));
        } else {
            paper.inside("text:list-item", () -> visitChildren(item), "text:start-value", first.toString());
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        within(quote, "Quotations");
    }

    @Override
    public void visit(ThematicBreak rule) {
        paper.paragraph("Horizontal_20_Line");
    }

    @Override
    public void visit(FencedCodeBlock code) {
        literally("Preformatted_20_Text", code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        literally("Preformatted_20_Text", code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        literally(manner, html.getLiteral());
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            var rows = TableRows.of(table);
            paper.inside("table:table", () -> {
                paper.columns(rows.get(0).size());
                paper.inside("table:table-header-rows", () -> row(rows.get(0)));
                rows.stream().skip(1).forEach(this::row);
            });
        }
    }

    private void row(Iterable<TableCell> cells) {
        paper.inside("table:table-row", () -> cells.forEach(this::cell));
    }

    private void cell(TableCell cell) {
        paper.inside(
                "table:table-cell",
                () -> {
                    paper.paragraph(cell.isHeader() ? "Table_20_Heading" : "Table_20_Contents");
                    visitChildren(cell);
                },
                "table:style-name",
                "cell",
                "office:value-type",
                "string");
    }

    private void within(Node block, String style) {
        var before = manner;
        manner = style;
        visitChildren(block);
        manner = before;
    }

    private void literally(String style, String text) {
        for (var line : text.stripTrailing().split("\n", -1)) {
            paper.paragraph(style);
            say(Span.PLAIN.saying(line));
        }
    }
}
