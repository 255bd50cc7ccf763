package nl.veerkrachtigebuurten.platform;

import java.util.Map;
import nl.veerkrachtigebuurten.platform.Annotations.Note;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;

/** Puts notes behind the links of a text. */
final class Noting extends AbstractVisitor {

    private final Map<String, Note> notes;

    Noting(Map<String, Note> notes) {
        this.notes = notes;
    }

    /** What stands behind a link. */
    static final class Noted extends CustomNode {

        private final Note note;

        Noted(Note note) {
            this.note = note;
        }

        Note note() {
            return note;
        }
    }

    @Override
    public void visit(Link link) {
        var note = notes.get(link.getDestination());
        if (note != null) {
            link.insertAfter(new Noted(note));
        }
    }
}
