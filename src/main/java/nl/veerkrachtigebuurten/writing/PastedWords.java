package nl.veerkrachtigebuurten.writing;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Fills one paragraph, heading or cell after another with words, as Markdown wants them: no space inside its marks. */
final class PastedWords {

    static final Set<String> INLINE = Set.of("span", "a", "b", "strong", "i", "em", "code", "br");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private @Nullable Node leaf;
    private Node at = new Paragraph();
    private boolean afterSpace;

    static boolean isBlank(String text) {
        return SPACE.matcher(text).replaceAll("").isEmpty();
    }

    boolean isOpen() {
        return leaf != null;
    }

    void begin(Node next) {
        leaf = next;
        at = next;
        afterSpace = true;
    }

    void add(String text) {
        var words = SPACE.matcher(text).replaceAll(" ");
        if (afterSpace && words.startsWith(" ")) {
            words = words.substring(1);
        }
        if (words.isEmpty()) {
            return;
        }
        if (at.getLastChild() instanceof Text last) {
            last.setLiteral(last.getLiteral() + words);
        } else {
            at.appendChild(new Text(words));
        }
        afterSpace = words.endsWith(" ");
    }

    /** Where blocks are flattened into a cell, something must stand between them. */
    void separate(String separator) {
        if (leaf != null && leaf.getFirstChild() != null) {
            add(afterSpace ? separator.stripTrailing() : separator);
            afterSpace = true;
        }
    }

    void breakLine() {
        if (leaf instanceof Paragraph && leaf.getFirstChild() != null) {
            at.appendChild(new HardLineBreak());
            afterSpace = true;
        } else if (leaf != null) {
            separate(" ");
        }
    }

    /** Opens a mark, unless it is open already; Word cuts one mark into many, which here become one again. */
    boolean open(Node mark) {
        if (isWithin(mark)) {
            return false;
        }
        var last = at.getLastChild();
        if (last instanceof Text space && isBlank(space.getLiteral()) && isSame(space.getPrevious(), mark)) {
            last = space.getPrevious();
            last.appendChild(space);
        }
        if (isSame(last, mark)) {
            at = last;
        } else {
            at.appendChild(mark);
            at = mark;
        }
        return true;
    }

    /** Closes the innermost mark, with the spaces at its edges put outside. */
    void close() {
        if (leaf == null || at == leaf) {
            return;
        }
        var mark = at;
        at = mark.getParent();
        if (mark.getFirstChild() instanceof Text first && first.getLiteral().startsWith(" ")) {
            mark.insertBefore(new Text(" "));
            first.setLiteral(first.getLiteral().stripLeading());
        }
        if (mark.getLastChild() instanceof Text last && last.getLiteral().endsWith(" ")) {
            mark.insertAfter(new Text(" "));
            last.setLiteral(last.getLiteral().stripTrailing());
        }
        if (isEmpty(mark)) {
            mark.unlink();
        }
    }

    void end() {
        while (leaf != null && at != leaf) {
            close();
        }
        if (leaf != null) {
            trimEnd(leaf);
            if (isEmpty(leaf) && !(leaf instanceof TableCell)) {
                leaf.unlink();
            }
        }
        leaf = null;
    }

    /** Takes what matches off the start of a paragraph; it is the answer, or nothing. */
    static String cut(Node paragraph, Pattern pattern) {
        if (paragraph.getFirstChild() instanceof Text first) {
            var match = pattern.matcher(first.getLiteral());
            if (match.find()) {
                first.setLiteral(first.getLiteral().substring(match.end()));
                return match.group().strip();
            }
        }
        return "";
    }

    private static void trimEnd(Node node) {
        while (node.getLastChild() instanceof HardLineBreak
                || (node.getLastChild() instanceof Text text && isBlank(text.getLiteral()))) {
            node.getLastChild().unlink();
        }
        if (node.getLastChild() instanceof Text text) {
            text.setLiteral(text.getLiteral().stripTrailing());
        }
    }

    private static boolean isEmpty(Node node) {
        var child = node.getFirstChild();
        while (child != null && child instanceof Text text && text.getLiteral().isEmpty()) {
            child = child.getNext();
        }
        return child == null;
    }

    private boolean isWithin(Node mark) {
        if (leaf instanceof Heading && mark instanceof StrongEmphasis) {
            return true;
        }
        for (var node = at; node != null && node != leaf; node = node.getParent()) {
            if (node.getClass() == mark.getClass()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(@Nullable Node last, Node mark) {
        return last != null
                && last.getClass() == mark.getClass()
                && (!(last instanceof Link one)
                        || !(mark instanceof Link other)
                        || Objects.equals(one.getDestination(), other.getDestination()));
    }
}
