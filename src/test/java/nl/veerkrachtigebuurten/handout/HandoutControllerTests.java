package nl.veerkrachtigebuurten.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.TestClock;
import nl.veerkrachtigebuurten.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class HandoutControllerTests {

    private static final String HIDDEN = "Ondermijning bespreekbaar in elk bewonersoverleg";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Handout handout;

    @Autowired
    TestClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"a3", "a4", "pijlers"})
    void everybodyCanReadIt(String format) throws IOException {
        var pdf = pdf("/routekaart.pdf?formaat=" + format);
        Files.write(Path.of("target/routekaart-" + format + ".pdf"), pdf);

        assertThat(VeraPdf.problems(pdf)).isEmpty();
        assertThat(text(pdf)).contains("Coalitieovereenkomst ondertekend").doesNotContain(HIDDEN);
    }

    @Test
    void tellsOfTheProgrammeBesideItsPicture() throws IOException {
        var pdf = pdf("/routekaart.pdf");

        assertThat(text(pdf)).contains("Kloosstraat", "OZHW", "Alle mijlpalen per pijler");
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(firstLines(read, 2)).contains("Van dichtbij");
            var first = read.getPage(0).getMediaBox();
            assertThat(first.getWidth()).isGreaterThan(1190).isGreaterThan(first.getHeight());
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("nl");
        }
    }

    @Test
    void hasAPageForEachPillar() throws IOException {
        try (var read = Loader.loadPDF(pdf("/routekaart.pdf?formaat=pijlers"))) {
            var pages = IntStream.rangeClosed(1, read.getNumberOfPages())
                    .mapToObj(page -> firstLines(read, page))
                    .toList();
            assertThat(pages).anyMatch(page -> page.contains("Veiligheid")).anyMatch(page -> page.contains("Wonen"));
        }
    }

    @Test
    @SignedInAs("strateeg.wonen")
    void membersPrintAllThatTheySee() throws IOException {
        assertThat(text(pdf("/routekaart.pdf"))).contains(HIDDEN, "Alleen voor leden");
    }

    @Test
    void isTheSameToTheByteOnTheSameDay() {
        var dutch = Locale.forLanguageTag("nl");
        var one = handout.print(HandoutFormat.A4, false, dutch);
        clock.advance(Duration.ofMinutes(3));

        assertThat(handout.print(HandoutFormat.A4, false, dutch)).isEqualTo(one);
    }

    @Test
    void isSentOnceToWhoKeepsIt() {
        var tag = browser.get().uri("/routekaart.pdf").exchange().getResponse().getHeader("ETag");

        assertThat(browser.get().uri("/routekaart.pdf").header("If-None-Match", tag))
                .hasStatus(HttpStatus.NOT_MODIFIED);
        assertThat(browser.get().uri("/routekaart.pdf?formaat=a9")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static String firstLines(PDDocument read, int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(read).strip().lines().limit(3).collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    private byte[] pdf(String address) {
        var answer = browser.get().uri(address).exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        return answer.getResponse().getContentAsByteArray();
    }
}
