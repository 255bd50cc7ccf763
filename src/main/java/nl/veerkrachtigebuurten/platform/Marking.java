package nl.veerkrachtigebuurten.platform;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.platform.Annotations.Mark;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Puts marks into a text, and behind the last words of each its link. */
final class Marking extends ReadWords {

    private final List<Mark> marks;

    Marking(List<Mark> marks) {
        this.marks = marks;
    }

    /** Marked words; what they are is in their children. */
    static final class Marked extends CustomNode {

        private final String looks;

        Marked(String looks) {
            this.looks = looks;
        }

        String looks() {
            return looks;
        }
    }

    /** The link of a mark. */
    static final class Reference extends CustomNode {

        private final Mark mark;

        Reference(Mark mark) {
            this.mark = mark;
        }

        Mark mark() {
            return mark;
        }
    }

    @Override
    void words(Node node, String words, int from) {
        var end = from + words.length();
        var touched = marks.stream()
                .filter(mark -> mark.from() < end && mark.to() > from)
                .toList();
        if (touched.isEmpty() || !(node instanceof Text || node instanceof Code || node instanceof HtmlInline)) {
            return;
        }
        var cuts = cuts(from, end, touched);
        for (var start : cuts.headSet(end)) {
            var stop = cuts.higher(start);
            var piece = words.substring(start - from, stop - from);
            node.insertBefore(marked(touched, start, node instanceof Code ? new Code(piece) : new Text(piece)));
            touched.stream()
                    .filter(mark -> mark.to() > start && mark.to() <= stop)
                    .forEach(mark -> refer(node, mark));
        }
        node.unlink();
    }

    private static TreeSet<Integer> cuts(int from, int end, List<Mark> marks) {
        var cuts = new TreeSet<>(List.of(from, end));
        for (var mark : marks) {
            cuts.add(Math.max(from, mark.from()));
            cuts.add(Math.min(end, mark.to()));
        }
        return cuts;
    }

    private static Node marked(List<Mark> marks, int start, Node words) {
        var looks = marks.stream()
                .filter(mark -> mark.covers(start))
                .map(Mark::look)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        if (looks.isEmpty()) {
            return words;
        }
        var marked = new Marked(looks);
        marked.appendChild(words);
        return marked;
    }

    /** Right behind the words, or behind the link that they stand in: a link does not stand in a link. */
    private static void refer(Node node, Mark mark) {
        var link = node.getParent();
        while (link != null && !(link instanceof Link)) {
            link = link.getParent();
        }
        if (link == null) {
            node.insertBefore(new Reference(mark));
        } else {
            link.insertAfter(new Reference(mark));
        }
    }
}
