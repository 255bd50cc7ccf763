package nl.veerkrachtigebuurten.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import nl.veerkrachtigebuurten.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class PaperControllerTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Statements statements;

    @ParameterizedTest
    @SignedInAs("partner.ozhw")
    @ValueSource(strings = {"kloosstraat.pdf", "participatie.pdf?tekst=vastgesteld", "uitvoeringsprogramma.pdf"})
    void everybodyCanReadTheRealPlansAndForYears(String address) {
        assertThat(VeraPdf.problems(file("/plannen/" + address))).isEmpty();
    }

    @Test
    @SignedInAs("partner.ozhw")
    void eachPageSaysHowThePlanStandsAndTheContentsSayWhereThingsAre() throws IOException {
        try (var pdf = Loader.loadPDF(file("/plannen/kloosstraat.pdf"))) {
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(words(pdf, page))
                        .contains("Concept van 17 maart 2026 · Pagina " + page + " van " + pdf.getNumberOfPages());
            }
            assertThat(words(pdf, 2)).contains("Waarom", "Uitvoeringsplan Kloosstraat");
            assertThat(words(pdf, 1)).containsPattern("Waarom \\.+ 2\\s").contains("Inhoud");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
        }
    }

    @Test
    void aVisitorGetsWhatWasAdoptedAndNothingElse() throws IOException {
        assertThat(browser.get().uri("/plannen/kloosstraat.pdf")).hasStatus(NOT_FOUND);
        assertThat(browser.get().uri("/plannen/veiligheid.docx?versie=1")).hasStatus(NOT_FOUND);
        assertThat(browser.get().uri("/plannen/nergens.pdf")).hasStatus(NOT_FOUND);
        assertThat(browser.get().uri("/plannen/participatie.rtf")).hasStatus(NOT_FOUND);

        assertThat(text("/plannen/participatie.md"))
                .contains("Versie 1, vastgesteld op")
                .doesNotContain("Concept");
        assertThat(text("/plannen/participatie.md?versie=1")).isEqualTo(text("/plannen/participatie.md"));
        assertThat(text("/plannen/uitvoeringsprogramma.md"))
                .contains("# Het uitvoeringsprogramma", "## Visie op participatie", "*Versie 1, vastgesteld op")
                .doesNotContain("Kloosstraat is de eerste buurt", "Concept");
    }

    @Test
    @SignedInAs("partner.ozhw")
    void aMemberGetsTheDraftUnlessAskedOtherwise() throws IOException {
        assertThat(text("/plannen/participatie.md")).contains("Concept van 17 maart 2026");
        assertThat(text("/plannen/participatie.md?tekst=vastgesteld")).contains("Versie 1, vastgesteld op");
        assertThat(text("/plannen/veiligheid.md?versie=1")).contains("Versie 1, voorgelegd op", "en teruggegeven");
        assertThat(text("/plannen/uitvoeringsprogramma.md"))
                .contains("## Uitvoeringsplan Kloosstraat", "### Wat we gaan doen", "#### De buurtkamer als begin");
    }

    @Test
    @SignedInAs("partner.ozhw")
    void aPlanGoesOnInTheProgramOfWhoeverReadsIt() throws IOException {
        var word = browser.get().uri("/plannen/kloosstraat.docx").exchange();
        assertThat(word)
                .hasHeader("Content-Disposition", "attachment; filename=\"kloosstraat-2026-03-17.docx\"")
                .hasContentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        try (var read =
                new XWPFDocument(new ByteArrayInputStream(word.getResponse().getContentAsByteArray()))) {
            assertThat(read.getParagraphs())
                    .anySatisfy(line ->
                            assertThat(line.getStyle() + line.getText()).isEqualTo("Heading2De buurtkamer als begin"));
        }
        assertThat(browser.get().uri("/plannen/kloosstraat.odt"))
                .hasStatusOk()
                .hasContentType("application/vnd.oasis.opendocument.text");
        assertThat(file("/plannen/kloosstraat.odt")).isEqualTo(file("/plannen/kloosstraat.odt"));
    }

    @Test
    @SignedInAs("partner.ozhw")
    void allPlansTogetherTakeAFewStatements() {
        assertThat(statements.during(() -> file("/plannen/uitvoeringsprogramma.md")))
                .isLessThanOrEqualTo(8);
        assertThat(statements.during(() -> file("/plannen/uitvoeringsprogramma.md?tekst=vastgesteld")))
                .isLessThanOrEqualTo(5);
    }

    private static String words(PDDocument pdf, int page) throws IOException {
        var words = new PDFTextStripper();
        words.setSortByPosition(true);
        words.setStartPage(page);
        words.setEndPage(page);
        return words.getText(pdf);
    }

    private String text(String address) {
        return new String(file(address), StandardCharsets.UTF_8);
    }

    private byte[] file(String address) {
        var answer = browser.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
