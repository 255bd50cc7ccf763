package nl.veerkrachtigebuurten.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents as other programs make them, written out part by part. */
final class WordParts {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private WordParts() {}

    /** Dutch Word's own styles: their ids are Dutch, their names are not. */
    static WordParts of(String body) {
        var made = new WordParts();
        made.with(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>"
                        + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>");
        made.with("_rels/.rels", relations("officeDocument", "word/document.xml"));
        made.with("word/_rels/document.xml.rels", relations("styles", "styles.xml"));
        made.with("word/styles.xml", word("styles", """
                <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
                <w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/></w:style>
                <w:style w:type="paragraph" w:styleId="MijnKop"><w:name w:val="Mijn kop"/><w:basedOn w:val="Kop1"/></w:style>
                <w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>"""));
        made.with("word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
        return made;
    }

    WordParts with(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    WordParts replacing(String name, String what, String by) {
        return with(name, new String(parts.get(name), StandardCharsets.UTF_8).replace(what, by));
    }

    static String line(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, runs);
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String word(String root, String content) {
        return "<w:" + root + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
                + OFFICE + "\" xmlns:m=\"m\" xmlns:a=\"a\" xmlns:mc=\"mc\" xmlns:wps=\"wps\">" + content + "</w:" + root
                + ">";
    }

    private static String relations(String kind, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
