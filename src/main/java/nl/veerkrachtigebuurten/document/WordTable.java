package nl.veerkrachtigebuurten.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.veerkrachtigebuurten.document.Loss.Kind;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A table of a Word document as Markdown can write it: its first row holds the headings, a cell is one line. */
final class WordTable {

    private static final int MOST_COLUMNS = 60;

    /** The words of a cell, and on which side they stand. */
    private record Cell(Phrase words, TableCell.@Nullable Alignment side) {}

    private final Function<Element, List<Span>> words;
    private final Losses losses;

    WordTable(Function<Element, List<Span>> words, Losses losses) {
        this.words = words;
        this.losses = losses;
    }

    TableBlock read(Element table) {
        var rows = WordXml.children(table, "tr").stream().map(this::cells).toList();
        var width = rows.stream().mapToInt(List::size).max().orElse(0);
        var block = new TableBlock();
        var head = new TableHead();
        var body = new TableBody();
        block.appendChild(head);
        for (var number = 0; number < rows.size(); number++) {
            (number == 0 ? head : body).appendChild(row(rows.get(number), width, number == 0));
        }
        if (body.getFirstChild() != null) {
            block.appendChild(body);
        }
        return block;
    }

    private static TableRow row(List<Cell> cells, int width, boolean heads) {
        var row = new TableRow();
        for (var column = 0; column < width; column++) {
            var cell = new TableCell();
            cell.setHeader(heads);
            if (column < cells.size()) {
                cell.setAlignment(cells.get(column).side());
                cells.get(column)
                        .words()
                        .changed(heads ? Span::withoutBold : UnaryOperator.identity())
                        .into(cell);
            }
            row.appendChild(cell);
        }
        return row;
    }

    private List<Cell> cells(Element row) {
        var cells = new ArrayList<Cell>();
        for (var cell : WordXml.children(row, "tc")) {
            var properties = WordXml.child(cell, "tcPr");
            var spanned = properties
                    .flatMap(found -> WordXml.child(found, "gridSpan"))
                    .map(span -> WordXml.number(WordXml.value(span), 1))
                    .orElse(1);
            if (spanned > 1
                    || properties
                            .flatMap(found -> WordXml.child(found, "vMerge"))
                            .isPresent()) {
                losses.add(Kind.MERGED_CELLS);
            }
            cells.add(cell(cell));
            for (var empty = 1; empty < Math.min(spanned, MOST_COLUMNS); empty++) {
                cells.add(new Cell(new Phrase(List.of()), null));
            }
        }
        return cells.size() > MOST_COLUMNS ? cells.subList(0, MOST_COLUMNS) : cells;
    }

    private Cell cell(Element cell) {
        if (WordXml.holds(cell, "tbl")) {
            losses.add(Kind.TABLE_IN_TABLE);
        }
        var lines = new ArrayList<Span>();
        var count = 0;
        var paragraphs = cell.getElementsByTagNameNS("*", "p");
        for (var number = 0; number < paragraphs.getLength(); number++) {
            var line = words.apply((Element) paragraphs.item(number));
            if (!Phrase.of(line).isBlank()) {
                lines.add(Span.PLAIN.saying(" "));
                lines.addAll(line);
                count++;
            }
        }
        if (count > 1) {
            losses.add(Kind.CELL_LAYOUT);
        }
        return new Cell(Phrase.of(lines), side(cell));
    }

    private static TableCell.@Nullable Alignment side(Element cell) {
        var side = WordXml.at(cell, "p", "pPr", "jc").map(WordXml::value).orElse("");
        return switch (side) {
            case "center" -> TableCell.Alignment.CENTER;
            case "right", "end" -> TableCell.Alignment.RIGHT;
            default -> null;
        };
    }
}
