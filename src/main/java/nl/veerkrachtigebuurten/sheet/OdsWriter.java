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
            <manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>\
            </manifest:manifest>""";

    /** That the first row stays in place; as LibreOffice writes it, since the standard leaves it to programs. */
    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-settings xmlns:office="%1$soffice:1.0" xmlns:config="%1$sconfig:1.0" office:version="1.3">\
            <office:settings><config:config-item-set config:name="ooo:view-settings">\
            <config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>\
            <config:config-item config:name="ViewId" config:type="string">view1</config:config-item>\
            <config:config-item-map-named config:name="Tables"><config:config-item-map-entry config:name="%2$s">\
            <config:config-item config:name="VerticalSplitMode" config:type="short">2</config:config-item>\
            <config:config-item config:name="VerticalSplitPosition" config:type="int">1</config:config-item>\
            <config:config-item config:name="ActiveSplitRange" config:type="short">2</config:config-item>\
            <config:config-item config:name="PositionBottom" config:type="int">1</config:config-item>\
            </config:config-item-map-entry></config:config-item-map-named>\
            </config:config-item-map-entry></config:config-item-map-indexed>\
            </config:config-item-set></office:settings></office:document-settings>""";

    private static final Pattern NOT_XML = Pattern.compile("[\\p{Cntrl}&&[^\t]]");

    private static final Pattern SPACES = Pattern.compile("\t|(?<=^| ) +");

    private final ZipOutputStream zip;
    private final XMLStreamWriter content;
    private final String title;
    private int lines;
    private int columns;

    OdsWriter(OutputStream out, String title) throws IOException {
        this.title = title;
        zip = new ZipOutputStream(out);
        var type = SheetFormat.ODS.contentType();
        stored("mimetype", type);
        packed("META-INF/manifest.xml", MANIFEST.formatted(ODF, type));
        packed("settings.xml", SETTINGS.formatted(ODF, title));
        zip.putNextEntry(new ZipEntry("content.xml"));
        try {
            content = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffered(zip));
            begin();
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

    private void packed(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void begin() throws XMLStreamException {
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
            if (lines++ == 0) {
                columns = cells.size();
                content.writeEmptyElement("table:table-column");
                content.writeAttribute("table:number-columns-repeated", String.valueOf(columns));
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
            paragraph(NOT_XML.matcher(line).replaceAll(""));
            content.writeEndElement();
        }
        content.writeEndElement();
    }

    /** Spaces at the start, spaces after a space and tabs are lost in a paragraph, unless they are spelled out. */
    private void paragraph(String line) throws XMLStreamException {
        var written = 0;
        var spaces = SPACES.matcher(line);
        while (spaces.find()) {
            content.writeCharacters(line.substring(written, spaces.start()));
            if (spaces.group().equals("\t")) {
                content.writeEmptyElement("text:tab");
            } else {
                content.writeEmptyElement("text:s");
                content.writeAttribute("text:c", String.valueOf(spaces.group().length()));
            }
            written = spaces.end();
        }
        content.writeCharacters(line.substring(written));
    }

    /** Lets one filter by what stands in the columns. */
    private void filters() throws XMLStreamException {
        if (columns == 0) {
            return;
        }
        var last = (columns > 26 ? "Z" : String.valueOf((char) ('A' + columns - 1))) + Math.max(lines, 1);
        content.writeStartElement("table:database-ranges");
        content.writeEmptyElement("table:database-range");
        content.writeAttribute("table:name", "__Anonymous_Sheet_DB__0");
        content.writeAttribute("table:target-range-address", "'%1$s'.A1:'%1$s'.%2$s".formatted(title, last));
        content.writeAttribute("table:display-filter-buttons", "true");
        content.writeEndElement();
    }

    @Override
    public void close() throws IOException {
        try {
            content.writeEndElement();
            filters();
            content.writeEndDocument();
            content.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.finish();
    }
}
