package nl.veerkrachtigebuurten.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** A text that is put together block by block, out of paragraphs that know no more than their own place. */
final class WordBlocks {

    /** A list that is open, and what Word calls its numbering and level. */
    private record Open(ListBlock list, String numbering, int level) {}

    private final Document text = new Document();
    private final Deque<Open> lists = new ArrayDeque<>();
    private boolean goesOn;

    Document text() {
        return text;
    }

    int size() {
        var count = 0;
        for (var node = text.getFirstChild(); node != null; node = node.getNext()) {
            count++;
        }
        return count;
    }

    void heading(int level, Phrase words) {
        var heading = new Heading();
        heading.setLevel(Math.min(6, level));
        add(words.into(heading));
    }

    void paragraph(Phrase words) {
        add(words.into(new Paragraph()));
    }

    void add(Block block) {
        lists.clear();
        goesOn = false;
        text.appendChild(block);
    }

    void rule() {
        var rule = new ThematicBreak();
        rule.setLiteral("---");
        add(rule);
    }

    /** Between two quotations or pieces of code, an empty line makes two of them. */
    void blank() {
        goesOn = false;
    }

    void quote(Phrase words) {
        if (!(goesOn && text.getLastChild() instanceof BlockQuote)) {
            add(new BlockQuote());
        }
        text.getLastChild().appendChild(words.into(new Paragraph()));
        goesOn = true;
    }

    void code(String line) {
        if (!(goesOn && text.getLastChild() instanceof FencedCodeBlock)) {
            var code = new FencedCodeBlock();
            code.setFenceCharacter("`");
            code.setOpeningFenceLength(3);
            code.setLiteral("");
            add(code);
        }
        var code = (FencedCodeBlock) text.getLastChild();
        code.setLiteral(code.getLiteral() + line + "\n");
        goesOn = true;
    }

    /** @param number of the item; 0 for a bullet */
    void item(String numbering, int level, int number, Phrase words) {
        while (!lists.isEmpty() && (isDeeper(level) || isOther(numbering, level, number))) {
            lists.removeLast();
        }
        if (lists.isEmpty() || lists.getLast().level() < level) {
            var parent = lists.isEmpty() ? text : lists.getLast().list().getLastChild();
            var list = number == 0 ? bullets(parent) : numbers(parent, number);
            list.setTight(true);
            parent.appendChild(list);
            lists.addLast(new Open(list, numbering, level));
        }
        var item = new ListItem();
        item.appendChild(words.into(new Paragraph()));
        lists.getLast().list().appendChild(item);
        goesOn = false;
    }

    private boolean isDeeper(int level) {
        return lists.getLast().level() > level;
    }

    private boolean isOther(String numbering, int level, int number) {
        var open = lists.getLast();
        var isNumbered = open.list() instanceof OrderedList;
        return open.level() == level
                && (isNumbered != number > 0 || isNumbered && !open.numbering().equals(numbering));
    }

    /** A list right after another of its kind has another sign, for otherwise they would be one. */
    private static ListBlock bullets(Node parent) {
        var list = new BulletList();
        list.setMarker(
                parent.getLastChild() instanceof BulletList before && "-".equals(before.getMarker()) ? "*" : "-");
        return list;
    }

    private static ListBlock numbers(Node parent, int number) {
        var list = new OrderedList();
        list.setMarkerStartNumber(number);
        list.setMarkerDelimiter(
                parent.getLastChild() instanceof OrderedList before && ".".equals(before.getMarkerDelimiter())
                        ? ")"
                        : ".");
        return list;
    }

    /** A paragraph that belongs to the item before it, if there is a list that deep. */
    void onward(int depth, Phrase words) {
        while (lists.size() > depth) {
            lists.removeLast();
        }
        if (lists.isEmpty()) {
            paragraph(words);
        } else {
            lists.getLast().list().setTight(false);
            lists.getLast().list().getLastChild().appendChild(words.into(new Paragraph()));
        }
    }
}
