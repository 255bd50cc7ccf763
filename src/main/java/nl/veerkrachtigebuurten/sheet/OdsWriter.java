package nl.veerkrachtigebuurten.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** An OpenDocument sheet, written as it comes: the ODF library keeps a whole document in memory, this keeps a row. */
final class OdsWriter implements SheetWriter {

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="%smanifest:1.0" manifest:version="1.3">\
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>\
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>\
            </manifest:manifest>""";

    private static final Pattern NOT_XML = Pattern.compile("[\\p{Cntrl}&&[^\t]]");

    private final ZipOutputStream zip;
    private final XMLStreamWriter content;
    private boolean begun;

    OdsWriter(OutputStream out, String title) throws IOException {
        zip = new ZipOutputStream(out);
        var type = SheetFormat.ODS.contentType();
        stored("mimetype", type);
        zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
        zip.write(MANIFEST.formatted(ODF, type).getBytes(StandardCharsets.UTF_8));
        zip.putNextEntry(new ZipEntry("content.xml"));
        try {
            content = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffered(zip));
            begin(title);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Packing a byte at a time takes ten times as long. */
    private static Writer buffered(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    /** The type comes first and as it is, so that it can be read without unpacking. */
    private void stored(String name, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(check.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    private void begin(String title) throws XMLStreamException {
        content.writeStartDocument("UTF-8", "1.0");
        content.writeStartElement("office:document-content");
        for (var name : List.of("office", "table", "text", "style")) {
            content.writeAttribute("xmlns:" + name, ODF + name + ":1.0");
        }
        content.writeAttribute("office:version", "1.3");
        content.writeStartElement("office:body");
        content.writeStartElement("office:spreadsheet");
        content.writeStartElement("table:table");
        content.writeAttribute("table:name", title);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        try {
            if (!begun) {
                content.writeEmptyElement("table:table-column");
                content.writeAttribute("table:number-columns-repeated", String.valueOf(cells.size()));
                begun = true;
            }
            content.writeStartElement("table:table-row");
            for (var cell : cells) {
                write(cell);
            }
            content.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(@Nullable Object cell) throws XMLStreamException {
        content.writeStartElement("table:table-cell");
        if (cell instanceof LocalDate) {
            content.writeAttribute("office:value-type", "date");
            content.writeAttribute("office:date-value", cell.toString());
        } else if (cell instanceof Number) {
            content.writeAttribute("office:value-type", "float");
            content.writeAttribute("office:value", cell.toString());
        } else if (cell != null) {
            content.writeAttribute("office:value-type", "string");
        }
        for (var line : cell == null ? new String[0] : cell.toString().split("\n", -1)) {
            content.writeStartElement("text:p");
            content.writeCharacters(NOT_XML.matcher(line).replaceAll(""));
            content.writeEndElement();
        }
        content.writeEndElement();
    }

    @Override
    public void close() throws IOException {
        try {
            content.writeEndDocument();
            content.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.finish();
    }
}
