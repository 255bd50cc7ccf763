package nl.veerkrachtigebuurten.writing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlStreamEventReceiver;

/** Grows a Markdown tree from cleaned HTML, as the sanitizer reads it aloud: tags are balanced by then. */
final class PastedTree implements HtmlStreamEventReceiver {

    private static final Pattern LIST_LEVEL = Pattern.compile("mso-list:[^;]*?level([1-9])");
    private static final Pattern LIST_MARK = Pattern.compile("mso-list:\\s*ignore", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING = Pattern.compile("(?:(?:Mso)?(?:Heading|Kop)|mso-outline-level:\\s*)([1-6])");
    private static final Pattern DRAWN_MARK = Pattern.compile("^([·•§▪●–-]|\\(?[0-9a-zA-Z]{1,3}[.)])\\s+");
    private static final Pattern BOLD = Pattern.compile("(?<![-\\w])font-weight:\\s*(bold|[6-9]00)");
    private static final Pattern NOT_BOLD = Pattern.compile("(?<![-\\w])font-weight:\\s*(normal|[1-5]00)");
    private static final Pattern ITALIC = Pattern.compile("(?<![-\\w])font-style:\\s*italic");

    private final Document document = new Document();
    private final Deque<Runnable> closing = new ArrayDeque<>();
    private final WordLists wordLists = new WordLists();
    private final PastedTables tables = new PastedTables();
    private final PastedWords words = new PastedWords();
    private Node container = document;
    private StringBuilder drawn = new StringBuilder();
    private boolean drawing;

    Document document() {
        return document;
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {
        words.end();
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        closing.push(opened(element, new Attributes(attributes)));
    }

    @Override
    public void closeTag(String element) {
        if (!closing.isEmpty()) {
            closing.pop().run();
        }
    }

    @Override
    public void text(String text) {
        if (drawing) {
            drawn.append(text);
        } else if (tables.isBetweenCells()) {
            tables.say(text);
        } else if (words.isOpen() || !PastedWords.isBlank(text)) {
            openParagraph();
            words.add(text);
        }
    }

    /** What an element begins; what its end does is the answer. */
    private Runnable opened(String element, Attributes attributes) {
        if (tables.isInCell() && !PastedWords.INLINE.contains(element)) {
            words.separate(element.equals("li") ? "; " : " ");
            return () -> words.separate(" ");
        }
        return switch (element) {
            case "p" -> paragraph(attributes);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> leaf(heading(element.charAt(1) - '0'));
            case "div", "caption", "pre" -> leafless();
            case "hr" -> leafless(new ThematicBreak());
            case "ul" -> within(WordLists.bulleted());
            case "ol" -> within(WordLists.numbered());
            case "li" -> item();
            case "blockquote" -> within(new BlockQuote());
            case "table", "thead", "tbody", "tfoot", "tr", "td", "th" -> table(element);
            default -> inline(element, attributes);
        };
    }

    private Runnable paragraph(Attributes attributes) {
        var level = attributes.find(LIST_LEVEL);
        var heading = attributes.find(HEADING);
        if (level != null || (attributes.has("MsoListParagraph") && heading == null)) {
            return wordListItem(level == null ? 1 : Integer.parseInt(level));
        }
        if (attributes.has("MsoTitle")) {
            return leaf(heading(1));
        }
        return leaf(heading == null ? new Paragraph() : heading(Integer.parseInt(heading)));
    }

    private Runnable wordListItem(int level) {
        words.end();
        drawn = new StringBuilder();
        var paragraph = new Paragraph();
        words.begin(paragraph);
        return () -> {
            words.end();
            var shown = drawn.isEmpty()
                    ? PastedWords.cut(paragraph, DRAWN_MARK)
                    : drawn.toString().strip();
            var item = new ListItem();
            item.appendChild(paragraph);
            wordLists.add(container, item, level, shown);
        };
    }

    private Runnable item() {
        if (!(container instanceof ListBlock)) {
            return leaf(new Paragraph());
        }
        return within(new ListItem());
    }

    private Runnable table(String element) {
        words.end();
        wordLists.end();
        tables.open(element, container);
        if (tables.isInCell()) {
            words.begin(tables.cell());
        }
        return () -> {
            words.end();
            tables.close(element);
        };
    }

    private Runnable inline(String element, Attributes attributes) {
        if (attributes.matches(LIST_MARK)) {
            drawing = true;
            return () -> drawing = false;
        }
        if (element.equals("br")) {
            words.breakLine();
            return () -> {};
        }
        var bold =
                (List.of("b", "strong").contains(element) && !attributes.matches(NOT_BOLD)) || attributes.matches(BOLD);
        var italic = List.of("i", "em").contains(element) || attributes.matches(ITALIC);
        return marked(
                bold ? new StrongEmphasis("**") : null,
                italic ? new Emphasis("*") : null,
                attributes.get("href") == null ? null : new Link(attributes.get("href"), null));
    }

    private Runnable marked(@Nullable Node... nodes) {
        var opened = 0;
        for (var node : nodes) {
            if (node != null) {
                openParagraph();
                opened += words.open(node) ? 1 : 0;
            }
        }
        var toClose = opened;
        return () -> {
            for (var count = 0; count < toClose; count++) {
                words.close();
            }
        };
    }

    private void openParagraph() {
        if (!words.isOpen()) {
            wordLists.end();
            var paragraph = new Paragraph();
            container.appendChild(paragraph);
            words.begin(paragraph);
        }
    }

    private Runnable leaf(Node leaf) {
        words.end();
        wordLists.end();
        container.appendChild(leaf);
        words.begin(leaf);
        return words::end;
    }

    private Runnable leafless(Node... alone) {
        words.end();
        for (var node : alone) {
            wordLists.end();
            container.appendChild(node);
        }
        return words::end;
    }

    /** Whatever comes until the end goes into this; a list within a list belongs to the item before it. */
    private Runnable within(Node inner) {
        words.end();
        wordLists.end();
        var outer = container;
        var host = outer instanceof ListBlock && !(inner instanceof ListItem) && outer.getLastChild() != null
                ? outer.getLastChild()
                : outer;
        host.appendChild(inner);
        container = inner;
        return () -> {
            words.end();
            wordLists.end();
            container = outer;
            joinToItemBefore(inner);
            if (inner.getFirstChild() == null) {
                inner.unlink();
            }
        };
    }

    /** An item that is nothing but a list is how some programs write a list within the item before it. */
    private static void joinToItemBefore(Node item) {
        if (item instanceof ListItem && item.getPrevious() != null && item.getFirstChild() instanceof ListBlock) {
            while (item.getFirstChild() != null) {
                item.getPrevious().appendChild(item.getFirstChild());
            }
        }
    }

    private static Heading heading(int level) {
        var heading = new Heading();
        heading.setLevel(level);
        return heading;
    }
}
