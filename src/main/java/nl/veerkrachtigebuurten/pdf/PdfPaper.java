package nl.veerkrachtigebuurten.pdf;

import com.openhtmltopdf.extend.FSStream;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** What a paper is made of besides its words: the portal's own style sheets, and what its colours mean. */
final class PdfPaper {

    /** As in {@code portal:pdf/paper.css}. */
    static final String PROTOCOL = "portal";

    private PdfPaper() {}

    static byte[] colours() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    static FSStream open(String uri) {
        var file = new ClassPathResource(URI.create(uri).getSchemeSpecificPart());
        return new FSStream() {

            @Override
            public InputStream getStream() {
                try {
                    return file.getInputStream();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
