package nl.veerkrachtigebuurten.platform;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;

/** Gives the headings of a text levels that follow each other, from the highest that its place on a page allows. */
final class HeadingLevels extends AbstractVisitor {

    private final int highest;
    private final List<Integer> open = new ArrayList<>();

    HeadingLevels(int highest) {
        this.highest = highest;
    }

    @Override
    public void visit(Document document) {
        open.clear();
        visitChildren(document);
    }

    /** A heading is one deeper than the nearest heading before it that was written higher. */
    @Override
    public void visit(Heading heading) {
        open.removeIf(level -> level >= heading.getLevel());
        open.add(heading.getLevel());
        heading.setLevel(Math.min(6, highest + open.size() - 1));
    }
}
