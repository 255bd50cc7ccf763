package nl.veerkrachtigebuurten.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.veerkrachtigebuurten.document.UnreadableDocumentException.Reason;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a Word document, after a look at whether it can be opened at all. Nothing in it is run or fetched. */
final class WordFile {

    private static final int MOST_UNPACKED = 60_000_000;
    private static final int MOST_XML = 12_000_000;
    private static final int DEEPEST = 120;
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final OPCPackage file;
    private final PackagePart text;

    private WordFile(OPCPackage file) throws OpenXML4JException, UnreadableDocumentException {
        this.file = file;
        var main = file.getRelationshipsByType(OFFICE + "officeDocument");
        if (main.isEmpty()) {
            throw new UnreadableDocumentException(Reason.NO_WORD);
        }
        this.text = file.getPart(main.getRelationship(0));
        if (text == null || !text.getContentType().contains("word")) {
            throw new UnreadableDocumentException(Reason.NO_WORD);
        }
    }

    static WordFile open(byte[] content) throws UnreadableDocumentException {
        try {
            var kind = FileMagic.valueOf(content);
            if (kind == FileMagic.OLE2) {
                throw new UnreadableDocumentException(isLocked(content) ? Reason.PASSWORD : Reason.OLD_WORD);
            }
            if (kind != FileMagic.OOXML) {
                throw new UnreadableDocumentException(Reason.NO_WORD);
            }
            refuseBombs(content);
            return new WordFile(OPCPackage.open(new ByteArrayInputStream(content)));
        } catch (IOException | OpenXML4JException | RuntimeException broken) {
            throw new UnreadableDocumentException(broken);
        }
    }

    /** A document with a password is packed in the old way. */
    private static boolean isLocked(byte[] content) throws IOException {
        try (var old = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return old.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        }
    }

    /** A small file can hold more than there is memory for, or more levels than can be gone down. */
    private static void refuseBombs(byte[] content) throws IOException, UnreadableDocumentException {
        var left = (long) MOST_UNPACKED;
        var xmlLeft = (long) MOST_XML;
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            if (zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null) {
                throw new UnreadableDocumentException(Reason.OPEN_DOCUMENT);
            }
            for (var entry : Collections.list(zip.getEntries())) {
                try (var unpacked = zip.getInputStream(entry)) {
                    var size = unpacked.skip(left + 1);
                    left -= size;
                    xmlLeft -= entry.getName().endsWith(".xml") ? size : 0;
                }
                if (left < 0 || xmlLeft < 0) {
                    throw new UnreadableDocumentException(Reason.TOO_MUCH);
                }
                if (entry.getName().endsWith(".xml")) {
                    refuseDepth(zip.getInputStream(entry));
                }
            }
        }
    }

    private static void refuseDepth(InputStream xml) throws IOException, UnreadableDocumentException {
        try (xml) {
            var reader = XMLHelper.newXMLInputFactory().createXMLStreamReader(xml);
            for (var depth = 0; reader.hasNext() && depth <= DEEPEST; ) {
                var event = reader.next();
                depth += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                if (depth > DEEPEST || event == XMLStreamConstants.DTD) {
                    throw new UnreadableDocumentException(Reason.BROKEN);
                }
            }
        } catch (XMLStreamException broken) {
            throw new UnreadableDocumentException(broken);
        }
    }

    Element body() throws UnreadableDocumentException {
        return WordXml.child(root(text), "body").orElseThrow(() -> new UnreadableDocumentException(Reason.BROKEN));
    }

    /** The root of a part that the text refers to: {@code styles}, {@code numbering}. */
    Optional<Element> part(String kind) throws UnreadableDocumentException {
        try {
            var found = text.getRelationshipsByType(OFFICE + kind);
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(root(text.getRelatedPart(found.getRelationship(0))));
        } catch (OpenXML4JException broken) {
            throw new UnreadableDocumentException(broken);
        }
    }

    /** How many parts of a kind say something. */
    int saying(List<String> kinds) throws UnreadableDocumentException {
        var count = 0;
        try {
            for (var kind : kinds) {
                for (var relationship : text.getRelationshipsByType(OFFICE + kind)) {
                    count += root(text.getRelatedPart(relationship))
                                    .getTextContent()
                                    .isBlank()
                            ? 0
                            : 1;
                }
            }
        } catch (OpenXML4JException broken) {
            throw new UnreadableDocumentException(broken);
        }
        return count;
    }

    boolean hasMacros() {
        return text.getContentType().contains("macroEnabled");
    }

    /** Where a link leads to; nowhere if it is not known. */
    Optional<String> target(String id) {
        var relationship = id.isEmpty() ? null : text.getRelationship(id);
        return Optional.ofNullable(relationship)
                .map(found -> found.getTargetURI().toString());
    }

    private static Element root(PackagePart part) throws UnreadableDocumentException {
        try (var xml = part.getInputStream()) {
            return DocumentHelper.readDocument(xml).getDocumentElement();
        } catch (IOException | SAXException | RuntimeException broken) {
            throw new UnreadableDocumentException(broken);
        }
    }

    void close() {
        file.revert();
    }
}
