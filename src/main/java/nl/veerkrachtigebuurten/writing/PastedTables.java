package nl.veerkrachtigebuurten.writing;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Builds tables: the first row is the head, each row has as many cells, and a frame around one text is no table. */
final class PastedTables {

    private @Nullable TableBlock table;
    private @Nullable TableCell cell;
    private final List<TableRow> rows = new ArrayList<>();

    boolean isInCell() {
        return cell != null;
    }

    boolean isBetweenCells() {
        return table != null && cell == null;
    }

    Node cell() {
        return requireNonNull(cell);
    }

    /** What stands between the cells, as a caption does, comes before the table. */
    void say(String text) {
        if (table != null && !PastedWords.isBlank(text)) {
            var paragraph = new Paragraph();
            paragraph.appendChild(new Text(text.strip()));
            table.insertBefore(paragraph);
        }
    }

    void open(String element, Node container) {
        switch (element) {
            case "table" -> {
                table = new TableBlock();
                container.appendChild(table);
            }
            case "tr" -> rows.add(new TableRow());
            case "td", "th" -> openCell();
            default -> {}
        }
    }

    void close(String element) {
        if (List.of("td", "th").contains(element)) {
            cell = null;
        } else if (element.equals("table") && table != null) {
            finish(table);
            rows.clear();
            table = null;
        }
    }

    private void openCell() {
        if (table == null) {
            return;
        }
        if (rows.isEmpty()) {
            rows.add(new TableRow());
        }
        cell = newCell(rows.get(rows.size() - 1));
    }

    private static TableCell newCell(TableRow row) {
        var cell = new TableCell();
        row.appendChild(cell);
        return cell;
    }

    private void finish(TableBlock finished) {
        rows.removeIf(row -> count(row) == 0);
        var columns = rows.stream().mapToInt(PastedTables::count).max().orElse(0);
        if (columns == 0) {
            finished.unlink();
        } else if (columns == 1 && rows.size() == 1) {
            unframe(finished, rows.get(0).getFirstChild());
        } else {
            var head = new TableHead();
            var body = new TableBody();
            rows.forEach(row -> (head.getFirstChild() == null ? head : body).appendChild(filled(row, columns)));
            finished.appendChild(head);
            finished.appendChild(body);
        }
    }

    private static TableRow filled(TableRow row, int columns) {
        for (var missing = columns - count(row); missing > 0; missing--) {
            newCell(row);
        }
        return row;
    }

    private static void unframe(TableBlock frame, Node cell) {
        var paragraph = new Paragraph();
        while (cell.getFirstChild() != null) {
            paragraph.appendChild(cell.getFirstChild());
        }
        frame.insertAfter(paragraph);
        frame.unlink();
    }

    private static int count(TableRow row) {
        var count = 0;
        for (var node = row.getFirstChild(); node != null; node = node.getNext()) {
            count++;
        }
        return count;
    }
}
