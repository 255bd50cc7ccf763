package nl.veerkrachtigebuurten.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.sheet.UnreadableSheetException.Reason;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads an XLSX, ODS or CSV file, or the XML of Microsoft Project; which of them it is, its content tells. */
public final class SheetReader {

    private static final int MOST_UNPACKED = 60_000_000;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private SheetReader() {}

    /**
     * The rows that hold something, each with the number of its line in the file; cells are stripped, dates ISO.
     *
     * @param most rows that are taken, the first one included
     */
    public static List<SheetRow> read(byte[] content, int most) throws UnreadableSheetException {
        try {
            var rows = isZip(content) ? packed(content, most + 1) : text(content, most + 1);
            if (rows.isEmpty()) {
                throw new UnreadableSheetException(Reason.EMPTY);
            }
            if (rows.size() > most) {
                throw new UnreadableSheetException(Reason.TOO_MANY_ROWS);
            }
            return rows;
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableSheetException(broken);
        }
    }

    /** Every row of a CSV file, one after the other, also of a file that is too long to hold. */
    public static void each(byte[] content, Consumer<SheetRow> reader) throws UnreadableSheetException {
        var text = decoded(content);
        if (isZip(content) || text.indexOf('\0') >= 0 || text.stripLeading().startsWith("<")) {
            throw new UnreadableSheetException(Reason.NO_SHEET);
        }
        try (var parser = csv(text)) {
            parser.stream()
                    .map(row -> new SheetRow((int) row.getRecordNumber(), cells(row)).stripped())
                    .filter(row -> !row.isBlank())
                    .forEach(reader);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new UnreadableSheetException(broken);
        }
    }

    private static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K';
    }

    private static List<SheetRow> packed(byte[] content, int most) throws IOException, UnreadableSheetException {
        refuseBombs(content);
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            var document = zip.getEntry("content.xml");
            if (document != null) {
                return collect(OdsReader.read(zip.getInputStream(document), most).stream(), most);
            }
        }
        return workbook(content, most);
    }

    private static List<SheetRow> workbook(byte[] content, int most) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
                var rows = workbook.getFirstSheet().openStream()) {
            return collect(rows.map(row -> new SheetRow(row.getRowNum(), cells(row))), most);
        }
    }

    /** A small file can hold more than there is memory for. */
    private static void refuseBombs(byte[] content) throws IOException, UnreadableSheetException {
        var left = (long) MOST_UNPACKED;
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var unpacked = zip.getInputStream(entry)) {
                    left -= unpacked.skip(left + 1);
                }
                if (left < 0) {
                    throw new UnreadableSheetException(Reason.BROKEN);
                }
            }
        }
    }

    private static List<String> cells(Row row) {
        return row.stream().map(SheetReader::text).toList();
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        var format = cell.getDataFormatString();
        if (cell.getType() == CellType.NUMBER
                && format != null
                && format.toLowerCase().matches(".*[dy].*")) {
            return cell.asDate().toLocalDate().toString();
        }
        return cell.getText();
    }

    private static List<SheetRow> text(byte[] content, int most) throws IOException, UnreadableSheetException {
        var text = decoded(content);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableSheetException(Reason.NO_SHEET);
        }
        if (text.stripLeading().startsWith("<")) {
            return collect(ProjectReader.read(content).stream(), most);
        }
        try (var parser = csv(text)) {
            return collect(parser.stream().map(row -> new SheetRow((int) row.getRecordNumber(), cells(row))), most);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static CSVParser csv(String text) throws IOException {
        return CSVFormat.EXCEL
                .builder()
                .setDelimiter(delimiter(text))
                .setLenientEof(false)
                .get()
                .parse(new StringReader(text));
    }

    private static List<String> cells(CSVRecord row) {
        return row.stream().map(CsvWriter::asTyped).toList();
    }

    /** UTF-8 if it is, and otherwise as Excel on Windows saves it. */
    private static String decoded(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.isEmpty() || text.charAt(0) != CsvWriter.BYTE_ORDER_MARK ? text : text.substring(1);
        } catch (CharacterCodingException otherwise) {
            return new String(content, WINDOWS);
        }
    }

    private static char delimiter(String text) {
        var first = text.lines().findFirst().orElse("");
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(
                        it -> first.chars().filter(c -> c == it).count()))
                .orElse(';');
    }

    private static List<SheetRow> collect(Stream<SheetRow> rows, int most) {
        return new ArrayList<>(rows.map(SheetRow::stripped)
                .filter(row -> !row.isBlank())
                .limit(most)
                .toList());
    }
}
