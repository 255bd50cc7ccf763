package nl.veerkrachtigebuurten.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
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

    void addTo(PdfRendererBuilder builder, PDDocument document) {
        builder.useFont(new Once(document), family, weight, style, true);
    }

    /** Drawings read the font for themselves. */
    void addToDrawings(PdfRendererBuilder builder) {
        builder.useFont(this::open, family, weight, style, true, EnumSet.of(FSFontUseCase.SVG));
    }

    private InputStream open() {
        try {
            return new ClassPathResource("pdf/" + file).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read when a text needs it. Without ligatures: no reader aloud would know which letters they are. */
    private final class Once extends PDFontSupplier {

        private final PDDocument document;
        private @Nullable PDFont font;

        Once(PDDocument document) {
            super(null);
            this.document = document;
        }

        @Override
        public PDFont supply() {
            if (font == null) {
                font = read();
            }
            return font;
        }

        private PDFont read() {
            try (var content = open()) {
                var parsed = new TTFParser().parse(new RandomAccessReadBuffer(content));
                parsed.setEnableGsub(false);
                return PDType0Font.load(document, parsed, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
