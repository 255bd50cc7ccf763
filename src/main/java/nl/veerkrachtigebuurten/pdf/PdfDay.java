package nl.veerkrachtigebuurten.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The day that a PDF says it is made on, in all places where the library put the very moment. */
record PdfDay(LocalDate day) {

    void stampOn(PDDocument pdf) throws IOException {
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
        pdf.setDocumentId(day.toEpochDay());
        var metadata = pdf.getDocumentCatalog().getMetadata();
        var told = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var dated = told.replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + day + "T00:00:00Z");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
