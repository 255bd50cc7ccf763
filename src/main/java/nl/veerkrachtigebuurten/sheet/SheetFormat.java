package nl.veerkrachtigebuurten.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The files that rows can be taken out as. */
public enum SheetFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    CSV("text/csv;charset=UTF-8");

    private final String contentType;

    SheetFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** As in {@code bevindingen.xlsx}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SheetFormat of(String extension) {
        return valueOf(extension.toUpperCase(Locale.ROOT));
    }

    /** A sheet that is written row by row, none of which stays in memory. */
    public SheetWriter write(OutputStream out, String title) throws IOException {
        return switch (this) {
            case XLSX -> new XlsxWriter(out, title);
            case ODS -> new OdsWriter(out, title);
            case CSV -> new CsvWriter(out);
        };
    }
}
