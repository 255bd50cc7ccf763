package nl.veerkrachtigebuurten.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.veerkrachtigebuurten.platform.Markdown;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
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

/** A text as a Word document: real headings, lists, tables and links. */
final class WordWriter extends TextWalker {

    private final Manuscript manuscript;
    private final WordPaper paper;
    /** The numbering of each list that is open, the outermost first. */
    private final Deque<Integer> lists = new ArrayDeque<>();

    private boolean beginsItem;
    private boolean quoted;
    private XWPFParagraph paragraph;

    WordWriter(Manuscript manuscript) throws IOException {
        super(manuscript.address());
        this.manuscript = manuscript;
        this.paper = new WordPaper(manuscript);
        this.paragraph = paper.front();
    }

    byte[] write() throws IOException {
        var markdown = new Markdown();
        for (var section : manuscript.sections()) {
            paper.heading(section);
            markdown.parsed(section.text(), section.level() + 1).accept(this);
        }
        return paper.bytes();
    }

    @Override
    void say(Span words) {
        paper.say(paragraph, words);
    }

    @Override
    void breakLine() {
        paragraph.createRun().addBreak();
    }

    @Override
    public void visit(Heading heading) {
        begin("Heading" + heading.getLevel(), heading);
    }

    @Override
    public void visit(Paragraph text) {
        if (lists.isEmpty()) {
            begin(quoted ? "Quote" : "Normal", text);
        } else if (beginsItem) {
            begin("ListParagraph", text);
        } else {
            begin(lists.size() == 1 ? "ListContinue" : "ListContinue" + Math.min(5, lists.size()), text);
        }
    }

    @Override
    public void visit(BulletList list) {
        within(list, paper.bullets());
    }

    @Override
    public void visit(OrderedList list) {
        var start = list.getMarkerStartNumber();
        within(list, paper.numbering(Math.min(lists.size(), 8), start == null ? 1 : start));
    }

    @Override
    public void visit(ListItem item) {
        beginsItem = true;
        visitChildren(item);
        beginsItem = false;
    }

    @Override
    public void visit(BlockQuote quote) {
        var before = quoted;
        quoted = true;
        visitChildren(quote);
        quoted = before;
    }

    @Override
    public void visit(ThematicBreak rule) {
        begin("HorizontalRule", rule);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        literally("HTMLPreformatted", code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        literally("HTMLPreformatted", code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        literally("Normal", html.getLiteral());
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            write(TableRows.of(table));
        }
    }

    private void write(List<List<TableCell>> rows) {
        var grid = paper.table(rows.size(), rows.get(0).size());
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < rows.get(row).size(); column++) {
                var cell = rows.get(row).get(column);
                paragraph = paper.cell(grid, row, column, cell.getAlignment());
                visitChildren(cell);
            }
        }
    }

    private void begin(String style, Node words) {
        paragraph = paper.paragraph(style);
        if (beginsItem) {
            paper.number(paragraph, lists.getLast(), Math.min(lists.size() - 1, 8));
            beginsItem = false;
        }
        visitChildren(words);
    }

    private void within(Node list, int numbering) {
        lists.addLast(numbering);
        visitChildren(list);
        lists.removeLast();
    }

    private void literally(String style, String text) {
        for (var line : text.stripTrailing().split("\n", -1)) {
            paragraph = paper.paragraph(style);
            say(Span.PLAIN.saying(line));
        }
    }
}
