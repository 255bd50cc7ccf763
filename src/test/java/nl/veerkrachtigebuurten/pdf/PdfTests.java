package nl.veerkrachtigebuurten.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.TestClock;
import nl.veerkrachtigebuurten.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PdfTests {

    private static final Locale DUTCH = new Locale("nl");

    @Autowired
    Pdf pdf;

    @Autowired
    TestClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"a4", "a3-landscape"})
    void everybodyCanReadItAndForYears(String sheet) {
        assertThat(VeraPdf.problems(sample("Een proef", sheet))).isEmpty();
    }

    @Test
    void saysItsTitleLanguageAndPages() throws IOException {
        try (var read = Loader.loadPDF(sample("Een proef", "a4"))) {
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Een proef");
            var text = new PDFTextStripper();
            text.setSortByPosition(true);
            assertThat(text.getText(read))
                    .contains("Gewoon, vet, schuin, beide, en tekens: ë € → ✓ ☐ □.", "1 / 1", "dieper");
        }
    }

    @Test
    void isTheSameToTheByteOnTheSameDay() {
        var one = sample("Een proef", "a4");
        clock.advance(Duration.ofMinutes(3));

        assertThat(sample("Een proef", "a4")).isEqualTo(one);
        assertThat(sample("Nog een", "a4")).isNotEqualTo(one);

        clock.set(LocalDate.of(2026, 3, 18));
        assertThat(sample("Een proef", "a4")).isNotEqualTo(one);
    }

    @Test
    void aTemplateThatIsNotWellFormedIsAMistakeOfItsMaker() {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> pdf.of("pdf/broken", Map.of(), DUTCH));
    }

    private byte[] sample(String title, String sheet) {
        return pdf.of("pdf/sample", Map.of("title", title, "sheet", sheet), DUTCH);
    }
}
