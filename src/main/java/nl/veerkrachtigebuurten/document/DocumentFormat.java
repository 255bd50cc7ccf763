package nl.veerkrachtigebuurten.document;

import java.io.IOException;
import java.util.Locale;

/** The files that a text can be taken out as, to go on with. The same text gives, on the same day, the same bytes. */
public enum DocumentFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("application/vnd.oasis.opendocument.text"),
    MD("text/markdown;charset=UTF-8");

    private final String contentType;

    DocumentFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    public static DocumentFormat of(String extension) {
        return valueOf(extension.toUpperCase(Locale.ROOT));
    }

    public byte[] write(Manuscript manuscript) throws IOException {
        return switch (this) {
            case DOCX -> new WordWriter(manuscript).write();
            case ODT -> new OdtWriter(manuscript).write();
            case MD -> new MarkdownWriter(manuscript).write();
        };
    }
}
