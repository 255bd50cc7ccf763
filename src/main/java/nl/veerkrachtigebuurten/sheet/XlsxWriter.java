package nl.veerkrachtigebuurten.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook with one sheet, its first row in place and with filters; text stays text, whatever it begins with. */
final class XlsxWriter implements SheetWriter {

    private static final int ROWS_IN_MEMORY = 500;
    private static final double WIDTH = 22;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int line;
    private int columns;

    XlsxWriter(OutputStream out, String title) {
        workbook = new Workbook(out, "Veerkrachtige Buurten", "1.0");
        sheet = workbook.newWorksheet(title);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        if (line == 0) {
            head(cells.size());
        }
        line++;
        if (line % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void head(int cells) {
        columns = cells;
        for (var column = 0; column < cells; column++) {
            sheet.width(column, WIDTH);
        }
        sheet.range(0, 0, 0, Math.max(cells - 1, 0)).style().bold().set();
    }

    private void write(int column, @Nullable Object cell) {
        if (cell instanceof LocalDate day) {
            sheet.value(line, column, day);
            sheet.style(line, column).format("dd-mm-yyyy").set();
        } else if (cell instanceof Number number) {
            sheet.value(line, column, number);
        } else if (cell != null) {
            sheet.inlineString(line, column, cell.toString());
        }
    }

    @Override
    public void close() throws IOException {
        if (columns > 0) {
            sheet.setAutoFilter(0, 0, Math.max(line - 1, 0), columns - 1);
        }
        workbook.finish();
    }
}
