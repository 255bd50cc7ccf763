package nl.veerkrachtigebuurten.findingfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.util.List;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.sheet.SheetReader;
import nl.veerkrachtigebuurten.sheet.SheetRow;
import org.junit.jupiter.api.Test;
import org.odftoolkit.odfdom.doc.OdfSpreadsheetDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Findings into and out of files. */
@PortalTest
class FindingFilesTests {

    private static final String SCAN = "/buurtscans/walburg-2025";
    private static final String HEAD = "Soort;Woorden;Plaats;Gehoord op;Hoe gehoord;Pijlers\n";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Test
    @SignedInAs("participatie")
    void allRowsAreSeenFirstAndImportedOnce() {
        var address = taken(HEAD + "kans;Zin uit een bestand.;hoek;12-05-2025;gesprek;Wonen, leren\n"
                + "Behoefte;=Nog een zin.;;12 mei 2025;enquete;\n");
        assertThat(browser.get().uri(address))
                .hasStatusOk()
                .bodyText()
                .contains("Zin uit een bestand.", "Alle 2 rijen");
        assertThat(number("Zin uit een bestand.")).isZero();

        for (var tap = 0; tap < 3; tap++) {
            assertThat(browser.put().uri(address).with(csrf())).hasStatus3xxRedirection();
        }

        assertThat(number("Zin uit een bestand.")).isEqualTo(1);
        assertThat(number("=Nog een zin.")).isEqualTo(1);
        assertThat(browser.get().uri(address))
                .hasStatusOk()
                .bodyText()
                .contains("geïmporteerd")
                .doesNotContain("Zin uit");
    }

    @Test
    @SignedInAs("participatie")
    void withOneWrongRowNothingIsImported() {
        var address = taken(HEAD + "kans;Deze is goed.;;12-05-2025;gesprek;\n"
                + "kansje;;;31-02-2025;rooksignaal;Dansen\nkans;Te laat.;;2027-01-01;gesprek;\n");

        assertThat(browser.get().uri(address))
                .bodyText()
                .contains(
                        "Kies speelt, kans",
                        "Vul dit in",
                        "Schrijf een dag",
                        "Kies gesprek, huisbezoek",
                        "Deze pijler kennen we niet",
                        "Kies vandaag of een dag");
        assertThat(browser.get().uri(address + "?rijen=WRONG")).bodyText().doesNotContain("Deze is goed.");
        assertThat(browser.put().uri(address).with(csrf())).hasStatus(409);
        assertThat(number("Deze is goed.")).isZero();
    }

    @Test
    @SignedInAs("participatie")
    void personalDataIsMarkedAndAskedFor() {
        var address = taken(HEAD + "kans;Bel 06-12345678.;Kloosstraat 12;12-05-2025;gesprek;\n");

        assertThat(browser.get().uri(address))
                .bodyText()
                .contains("<mark>06-12345678</mark>", "<mark>Kloosstraat 12</mark>");
        assertThat(browser.put().uri(address).with(csrf())).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(number("Bel 06-12345678.")).isZero();
        assertThat(browser.put().uri(address).param("confirmed", "true").with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(number("Bel 06-12345678.")).isEqualTo(1);
    }

    @Test
    @SignedInAs("participatie")
    void aFileThatCannotBeReadIsRefusedInWords() {
        assertThat(upload("")).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("Kies een bestand");
        assertThat(upload("a;b\nc;d"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("voorbeeldbestand");
        assertThat(upload(HEAD)).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("geen rijen");
        assertThat(upload("soort;woorden\n" + "kans;ja\n".repeat(5001)))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("meer dan 5.000 rijen");
        assertThat(upload("x".repeat(5_000_001)))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("groter dan 5 MB");
    }

    @Test
    @SignedInAs("participatie")
    void theExampleCanBeImportedAsItIs() throws Exception {
        var example = browser.get().uri("/buurtscans/import-voorbeeld.xlsx").exchange();

        var address = uploaded(example.getResponse().getContentAsByteArray(), "voorbeeld.xlsx");

        assertThat(browser.get().uri(String.valueOf(address.getResponse().getRedirectedUrl())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("class=\"error\"");
    }

    @Test
    @SignedInAs("participatie")
    void theTeamTakesOutWhatTheListShowsWithPlaces() throws Exception {
        var all = rows("/bevindingen.xlsx");
        assertThat(all.get(0).cells()).contains("nummer", "woorden", "plaats");
        assertThat(all).hasSizeGreaterThan(100);

        var needs = rows("/bevindingen.csv?soort=behoefte");
        assertThat(needs).hasSizeGreaterThan(2).hasSizeLessThan(all.size());
        assertThat(needs.subList(1, needs.size())).allMatch(row -> row.at(3).equals("behoefte"));

        var document = file("/bevindingen.ods");
        var table = OdfSpreadsheetDocument.loadDocument(new ByteArrayInputStream(document.getContentAsByteArray()))
                .getTableByName("Bevindingen");
        assertThat(table.getCellByPosition(6, 0).getStringValue()).isEqualTo("plaats");
    }

    @Test
    @SignedInAs("programmabureau")
    void theOfficeTakesOutFindingsWithoutPlaces() throws Exception {
        assertThat(rows("/bevindingen.xlsx").get(0).cells()).contains("woorden").doesNotContain("plaats");
        assertThat(rows("/bevindingen.csv").get(0).cells()).doesNotContain("plaats");
    }

    private List<SheetRow> rows(String file) throws Exception {
        return SheetReader.read(file(file).getContentAsByteArray(), 10_000);
    }

    private MockHttpServletResponse file(String name) {
        return browser.post()
                .uri(SCAN + name)
                .param("purpose", "ANALYSIS")
                .param("words", "Op een rij voor het plan")
                .with(csrf())
                .exchange()
                .getResponse();
    }

    private String taken(String csv) {
        var answer = upload(csv);
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult upload(String csv) {
        return uploaded(csv.getBytes(UTF_8), "map\\bevindingen.csv");
    }

    private MvcTestResult uploaded(byte[] content, String name) {
        var file = new MockMultipartFile("file", name, "application/octet-stream", content);
        return browser.post()
                .uri(SCAN + "/import")
                .multipart()
                .file(file)
                .with(csrf())
                .exchange();
    }

    private int number(String words) {
        return database.sql("select count(*)::int from finding where words = ?")
                .param(words)
                .query(Integer.class)
                .single();
    }
}
