package nl.veerkrachtigebuurten.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What others read in the files: Word's through POI, OpenDocument's through the toolkit of that standard. */
class DocumentFormatTests {

    private static final Manuscript RICH = Samples.of(Samples.RICH, "Nog een hoofdstuk, met [een plek](/plannen).");

    @ParameterizedTest
    @EnumSource
    void theSameTextGivesTheSameBytes(DocumentFormat format) throws Exception {
        var once = format.write(RICH);
        Thread.sleep(1100);

        assertThat(format.write(RICH)).isEqualTo(once);
        assertThat(format.write(Samples.of("Iets anders"))).isNotEqualTo(once);
    }

    @Test
    void wordReadsHeadingsListsTablesAndLinks() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(DocumentFormat.DOCX.write(RICH)))) {
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Uitvoeringsplan Kloosstraat");
            assertThat(word.getStyles().getDefaultRunStyle()).isNotNull();
            assertThat(word.getParagraphs())
                    .anySatisfy(
                            line -> assertThat(line.getStyle() + line.getText()).isEqualTo("Heading1Hoofdstuk 1"))
                    .anySatisfy(
                            line -> assertThat(line.getStyle() + line.getText()).isEqualTo("Heading2Wat we doen"))
                    .anySatisfy(line ->
                            assertThat(line.getNumFmt() + line.getText()).isEqualTo("bullet" + "eerste punt"))
                    .anySatisfy(line ->
                            assertThat(line.getNumFmt() + line.getText()).isEqualTo("decimal" + "stap drie"));
            assertThat(word.getTables().get(0).getRow(1).getCell(0).getText()).isEqualTo("Buurt");
            assertThat(word.getHyperlinks())
                    .extracting(link -> link.getURL())
                    .contains("https://example.nl/pad?a=1&b=2", "https://portaal.example.nl/plannen");
            assertThat(word.getFooterList().get(0).getText()).contains("Concept van 17 maart 2026");
        }
        assertThat(part(DocumentFormat.DOCX, "word/styles.xml")).contains("w:lang w:val=\"nl-NL\"");
    }

    @Test
    void openDocumentReadsHeadingsListsTablesAndLinks() throws Exception {
        try (var text = OdfTextDocument.loadDocument(new ByteArrayInputStream(DocumentFormat.ODT.write(RICH)))) {
            var content = text.getContentDom();

            assertThat(text.getOfficeMetadata().getTitle()).isEqualTo("Uitvoeringsplan Kloosstraat");
            assertThat(text.getOfficeMetadata().getLanguage()).isEqualTo("nl-NL");
            assertThat(words(content.getElementsByTagName("text:h")))
                    .contains("Hoofdstuk 1", "Wat we doen", "Wie doet wat");
            assertThat(words(content.getElementsByTagName("text:p")))
                    .contains("eerste punt", "stap drie", "Buurt", "Doet mee");
            assertThat(content.getElementsByTagName("text:list").getLength()).isEqualTo(5);
            assertThat(content.getElementsByTagName("table:table-row").getLength())
                    .isEqualTo(3);
            assertThat(content.getElementsByTagName("text:a").item(2))
                    .isInstanceOfSatisfying(
                            Element.class,
                            link -> assertThat(link.getAttribute("xlink:href"))
                                    .isEqualTo("https://example.nl/pad?a=1&b=2"));
        }
        assertThat(part(DocumentFormat.ODT, "styles.xml")).contains("Heading_20_1", "fo:language=\"nl\"");
    }

    @Test
    void markdownHasTheTitleAboveTheHeadings() throws IOException {
        assertThat(new String(DocumentFormat.MD.write(RICH), StandardCharsets.UTF_8))
                .startsWith("# Uitvoeringsplan Kloosstraat\n\nConcept van 17 maart 2026\n")
                .contains(
                        "\n## Hoofdstuk 1\n",
                        "\n### Wat we doen\n",
                        "\n#### Wie doet wat\n",
                        "|Buurt|**Doet** mee|12|");
    }

    private static List<String> words(NodeList elements) {
        return IntStream.range(0, elements.getLength())
                .mapToObj(number -> elements.item(number).getTextContent())
                .toList();
    }

    private static String part(DocumentFormat format, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(format.write(RICH)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("There is no " + name);
    }
}
