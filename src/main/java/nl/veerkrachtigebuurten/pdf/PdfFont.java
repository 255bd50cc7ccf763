package nl.veerkrachtigebuurten.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** The fonts that go along in every PDF. The second family has signs that the first lacks. */
enum PdfFont {
    REGULAR("SourceSans3-Regular.ttf", "Source Sans 3", 400, FontStyle.NORMAL),
    ITALIC("SourceSans3-It.ttf", "Source Sans 3", 400, FontStyle.ITALIC),
    BOLD("SourceSans3-Bold.ttf", "Source Sans 3", 700, FontStyle.NORMAL),
    BOLD_ITALIC("SourceSans3-BoldIt.ttf", "Source Sans 3", 700, FontStyle.ITALIC),
    SIGNS("DejaVuSans.ttf", "DejaVu Sans", 400, FontStyle.NORMAL);

    private final String file;
    private final String family;
    private final int weight;
    private final FontStyle style;

    PdfFont(String file, String family, int weight, FontStyle style) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.style = style;
    }

    void addTo(PdfRendererBuilder builder, Set<FSFontUseCase> uses) {
        builder.useFont(this::open, family, weight, style, true, uses);
    }

    private InputStream open() {
        try {
            return new ClassPathResource("pdf/" + file).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
