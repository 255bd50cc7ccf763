package nl.veerkrachtigebuurten.milestonefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.odftoolkit.odfdom.doc.OdfSpreadsheetDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The milestones taken out as a sheet, and taken in again as they are. */
@PortalTest
class MilestoneSheetTests {

    private static final String HIDDEN = "Ondermijning bespreekbaar in elk bewonersoverleg";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Statements statements;

    SheetFiles files;

    @BeforeEach
    void open() {
        files = new SheetFiles(browser);
    }

    @Test
    void anybodyGetsWhatIsPublishedWithDutchNames() {
        var rows = files.rows(files.take("/routekaart.xlsx"));

        assertThat(rows.get(0))
                .containsExactly(
                        "nummer",
                        "versie",
                        "mijlpaal",
                        "moment",
                        "vroegst",
                        "laatst",
                        "reden van verschuiven",
                        "hoort bij",
                        "eigenaar",
                        "buurt",
                        "waarom",
                        "te zien voor",
                        "stand",
                        "bereikt op",
                        "wacht op",
                        "adres");
        assertThat(rows).hasSizeGreaterThan(40).noneMatch(row -> row.contains(HIDDEN));
        assertThat(files.rows(files.take("/routekaart.csv?pijler=wonen")))
                .hasSizeBetween(3, 20)
                .allMatch(row -> row.contains("hoort bij") || row.get(7).contains("Wonen"));
        assertThat(browser.get().uri("/routekaart.csv?pijler=dansen")).hasStatus(404);
    }

    @Test
    @SignedInAs("strateeg.wonen")
    void membersGetAllTheyMaySee() {
        assertThat(files.rows(files.take("/routekaart.ods"))).anyMatch(row -> row.contains(HIDDEN));
    }

    @Test
    void daysAreDaysTheHeadStaysAndColumnsCanBeFiltered() throws Exception {
        var sheet = entry(files.take("/routekaart.xlsx"), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<autoFilter ref=\"A1:P", "ySplit=\"1\"", "state=\"frozen\"");

        var ods = files.take("/routekaart.ods");
        assertThat(entry(ods, "settings.xml")).contains("VerticalSplitPosition");
        assertThat(entry(ods, "content.xml")).contains("table:display-filter-buttons=\"true\"", "'Mijlpalen'.P");
        var table = OdfSpreadsheetDocument.loadDocument(new ByteArrayInputStream(ods))
                .getTableByName("Mijlpalen");
        assertThat(table.getCellByPosition(4, 1).getDateValue()).isNotNull();

        assertThat(new String(files.take("/routekaart.csv"), UTF_8)).startsWith("\ufeffnummer;versie;mijlpaal;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods", "csv"})
    @SignedInAs("programmabureau")
    void whatGoesOutAndComesInUnchangedMakesNoDifference(String format) {
        var content = files.take("/routekaart." + format);

        var answer = files.upload(content, "routekaart." + format);
        assertThat(answer).hasStatus3xxRedirection();

        var page = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(browser.get().uri(page)).hasStatusOk().bodyText().contains("Er is geen verschil");
        assertThat(files.confirm(page)).hasStatus(409);
    }

    @Test
    void statementsDoNotGrowWithTheRows() {
        assertThat(statements.during(() -> files.take("/routekaart.xlsx"))).isLessThanOrEqualTo(3);
    }

    private static String entry(byte[] content, String name) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(content).get();
                var entry = zip.getInputStream(zip.getEntry(name))) {
            return new String(entry.readAllBytes(), UTF_8);
        }
    }
}
