package nl.veerkrachtigebuurten.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.veerkrachtigebuurten.sheet.UnreadableSheetException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.odftoolkit.odfdom.doc.OdfSpreadsheetDocument;

class SheetTests {

    private static final List<String> HEADER = List.of("woorden", "gehoord op", "aantal");

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "CSV"})
    void readsWhatItWrote(SheetFormat format) throws Exception {
        var rows = SheetReader.read(write(format), 10);

        assertThat(rows.get(0).cells()).isEqualTo(HEADER);
        assertThat(rows.get(1).cells()).isEqualTo(List.of("=1+1; \"ja\"\nen café", "2026-03-01", "3"));
    }

    @Test
    void textStaysTextInAnOpenDocument() throws Exception {
        var table = OdfSpreadsheetDocument.loadDocument(new ByteArrayInputStream(write(SheetFormat.ODS)))
                .getTableByName("Blad");

        var cell = table.getCellByPosition(0, 1);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.getValueType()).isEqualTo("string");
        assertThat(cell.getStringValue()).startsWith("=1+1; \"ja\"").endsWith("en café");
        assertThat(table.getCellByPosition(1, 1).getDateValue()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void whatIsWrittenIsRead(SheetFormat format) throws Exception {
        var odd = Arrays.asList("a  b\tc", null, "'=1", "''=1", "x\n\ny", LocalDate.of(2026, 3, 1), 12, "é 😀");
        var out = new ByteArrayOutputStream();
        try (var sheet = format.write(out, "Blad")) {
            sheet.row(List.of("1", "2", "3", "4", "5", "6", "7", "8"));
            sheet.row(odd);
        }

        assertThat(SheetReader.read(out.toByteArray(), 10).get(1))
                .isEqualTo(
                        new SheetRow(2, List.of("a  b\tc", "", "'=1", "''=1", "x\n\ny", "2026-03-01", "12", "é 😀")));
    }

    @Test
    void aFormulaIsHarmlessInCsv() throws Exception {
        var text = new String(write(SheetFormat.CSV), UTF_8);

        assertThat(text).startsWith("\ufeffwoorden;gehoord op;aantal\r\n\"'=1+1; \"\"ja\"\"");
        assertThat(List.of("=1", "+1", "-1", "@a", "\tb", "\rc"))
                .allSatisfy(it -> assertThat(CsvWriter.harmless(it)).startsWith("'"));
        assertThat(CsvWriter.harmless("a=1")).isEqualTo("a=1");
    }

    @Test
    void readsCommasTabsAndWindowsLetters() throws Exception {
        var windows = "soort,woorden\nkans,\"café, straat\"\n".getBytes(Charset.forName("windows-1252"));

        assertThat(SheetReader.read(windows, 10).get(1).cells()).isEqualTo(List.of("kans", "café, straat"));
        assertThat(SheetReader.read("a\tb\n\n c \td\n".getBytes(UTF_8), 10).get(1))
                .isEqualTo(new SheetRow(3, List.of("c", "d")));
    }

    @Test
    void saysWhatCannotBeRead() {
        assertThat(reasonOf(new byte[0], 10)).isEqualTo(Reason.EMPTY);
        assertThat(reasonOf("\n \n".getBytes(UTF_8), 10)).isEqualTo(Reason.EMPTY);
        assertThat(reasonOf(new byte[] {1, 0, 2, 0, 0}, 10)).isEqualTo(Reason.NO_SHEET);
        assertThat(reasonOf("PK\3\4 no zip".getBytes(UTF_8), 10)).isEqualTo(Reason.BROKEN);
        assertThat(reasonOf("a;\"b\nc".getBytes(UTF_8), 10)).isEqualTo(Reason.BROKEN);
        assertThat(reasonOf("a\nb\nc\n".getBytes(UTF_8), 2)).isEqualTo(Reason.TOO_MANY_ROWS);
    }

    @Test
    void refusesASmallFileThatUnpacksToAHugeOne() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var mega = new byte[1024 * 1024];
            for (var count = 0; count < 70; count++) {
                zip.write(mega);
            }
        }

        assertThat(bytes.size()).isLessThan(200_000);
        assertThat(reasonOf(bytes.toByteArray(), 10)).isEqualTo(Reason.BROKEN);
    }

    private static Reason reasonOf(byte[] content, int most) {
        return assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> SheetReader.read(content, most))
                .actual()
                .reason();
    }

    private static byte[] write(SheetFormat format) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var sheet = format.write(out, "Blad")) {
            sheet.row(HEADER);
            sheet.row(Arrays.asList("=1+1; \"ja\"\nen café", LocalDate.of(2026, 3, 1), 3));
        }
        return out.toByteArray();
    }
}
