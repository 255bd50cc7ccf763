package nl.veerkrachtigebuurten.exchange;

import java.io.IOException;
import java.util.Map;
import nl.veerkrachtigebuurten.document.DocumentFormat;
import nl.veerkrachtigebuurten.document.Manuscript;
import nl.veerkrachtigebuurten.pdf.Pdf;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a text as a file. */
@Component
class Papers {

    private final Pdf pdf;

    Papers(Pdf pdf) {
        this.pdf = pdf;
    }

    /**
     * @param name of the file, before its day
     * @param format {@code pdf}, {@code docx}, {@code odt} or {@code md}
     */
    ResponseEntity<byte[]> answer(Manuscript manuscript, String name, String format) throws IOException {
        return format.equals("pdf")
                ? answer(print(manuscript), MediaType.APPLICATION_PDF_VALUE, named(manuscript, name, format))
                : answer(manuscript, DocumentFormat.of(format), named(manuscript, name, format));
    }

    private static ResponseEntity<byte[]> answer(Manuscript manuscript, DocumentFormat format, String name)
            throws IOException {
        return answer(format.write(manuscript), format.contentType(), name);
    }

    private static ResponseEntity<byte[]> answer(byte[] content, String type, String name) {
        var file = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(content);
    }

    private static String named(Manuscript manuscript, String name, String format) {
        return name + "-" + manuscript.day() + "." + format;
    }

    private byte[] print(Manuscript manuscript) {
        return pdf.of("exchange/paper", Map.of("paper", manuscript), Manuscripts.DUTCH);
    }
}
