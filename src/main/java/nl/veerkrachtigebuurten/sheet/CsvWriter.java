package nl.veerkrachtigebuurten.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** CSV as a Dutch spreadsheet opens it: a byte order mark, semicolons, and no text that it would take for a formula. */
final class CsvWriter implements SheetWriter {

    static final char BYTE_ORDER_MARK = '\ufeff';

    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private final CSVPrinter printer;

    CsvWriter(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, FORMAT);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (var cell : cells) {
            printer.print(cell instanceof String text ? harmless(text) : cell);
        }
        printer.println();
    }

    /** Text that begins like a formula, behind apostrophes or not, gets one more, as a person would type it. */
    static String harmless(String text) {
        return text.matches("(?s)'*[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    /** What {@link #harmless} put before a text goes when it is read again. */
    static String asTyped(String text) {
        return text.matches("(?s)'+[=+\\-@\\t\\r].*") ? text.substring(1) : text;
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
