package nl.veerkrachtigebuurten.writing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Word pastes a list as paragraphs with a drawn mark and a level; this puts them back into lists. */
final class WordLists {

    private static final Pattern NUMBER = Pattern.compile("\\(?([0-9]{1,3}|[a-zA-Z]{1,4})[.)].*");

    private final Deque<ListBlock> open = new ArrayDeque<>();

    /** What comes next stands outside the list. */
    void end() {
        open.clear();
    }

    void add(Node container, ListItem item, int level, String mark) {
        var numbered = NUMBER.matcher(mark).matches();
        while (open.size() > level) {
            open.pop();
        }
        if (open.size() == level && open.element() instanceof OrderedList != numbered) {
            open.pop();
        }
        while (open.size() < level) {
            var list = numbered ? numberedFrom(mark) : bulleted();
            var outer = open.peek();
            (outer == null ? container : outer.getLastChild()).appendChild(list);
            open.push(list);
            if (open.size() < level) {
                list.appendChild(new ListItem());
            }
        }
        open.element().appendChild(item);
    }

    static ListBlock bulleted() {
        var list = new BulletList();
        list.setMarker("-");
        list.setTight(true);
        return list;
    }

    static ListBlock numbered() {
        return numberedFrom("1.");
    }

    private static ListBlock numberedFrom(String mark) {
        var digits = mark.replaceAll("\\D.*", "");
        var list = new OrderedList();
        list.setMarkerStartNumber(digits.isEmpty() ? 1 : Integer.valueOf(digits));
        list.setMarkerDelimiter(".");
        list.setTight(true);
        return list;
    }
}
