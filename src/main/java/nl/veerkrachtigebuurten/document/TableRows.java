package nl.veerkrachtigebuurten.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;

/** The cells of a table, row by row, the headings first. */
final class TableRows extends AbstractVisitor {

    private final List<List<TableCell>> rows = new ArrayList<>();

    private TableRows() {}

    static List<List<TableCell>> of(TableBlock table) {
        var found = new TableRows();
        found.visitChildren(table);
        return found.rows;
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            rows.add(new ArrayList<>());
        }
        if (node instanceof TableCell cell) {
            rows.get(rows.size() - 1).add(cell);
        } else {
            visitChildren(node);
        }
    }
}
