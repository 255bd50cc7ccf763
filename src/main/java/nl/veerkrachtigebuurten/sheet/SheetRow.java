package nl.veerkrachtigebuurten.sheet;

import java.text.Normalizer;
import java.util.List;

/** A row of a file, with the number of its line. */
public record SheetRow(int line, List<String> cells) {

    /** The text in a column, empty where the row is shorter. */
    public String at(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** Taken in as text of a form is: composed, one kind of line end, no outer white space. */
    SheetRow stripped() {
        return new SheetRow(line, cells.stream().map(SheetRow::clean).toList());
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
    }
}
