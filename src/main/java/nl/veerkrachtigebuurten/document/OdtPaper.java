package nl.veerkrachtigebuurten.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import nl.veerkrachtigebuurten.document.Manuscript.Section;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.odftoolkit.odfdom.dom.style.OdfStyleFamily;
import org.odftoolkit.odfdom.dom.style.props.OdfTableCellProperties;
import org.odftoolkit.odfdom.incubator.doc.style.OdfStyle;
import org.odftoolkit.odfdom.pkg.OdfFileDom;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An A4 OpenDocument text with the portal's styles, that elements are put on one after the other. */
final class OdtPaper {

    static final String TEXT = "Standard";
    /** Between spaces that count and other words: several in a row are one, unless they are written as such. */
    private static final Pattern SPACES = Pattern.compile("(?<! )(?=  )|(?<=  )(?! )");

    private final Manuscript manuscript;
    private final OdfTextDocument document;
    private final OdfFileDom content;
    /** What holds the next block, and the last paragraph, which holds the next words. */
    private Node block;

    private Node words;

    OdtPaper(Manuscript manuscript) throws IOException {
        this.manuscript = manuscript;
        OdfStyle cell;
        try {
            document = OdfTextDocument.newTextDocument();
            document.getPackage().insert(styles(), "styles.xml", "text/xml");
            content = document.getContentDom();
            block = document.getContentRoot();
            cell = document.getContentDom().getOrCreateAutomaticStyles().newStyle(OdfStyleFamily.TableCell);
        } catch (Exception e) {
            throw new IOException(e);
        }
        words = block;
        empty(block);
        cell.setStyleNameAttribute("cell");
        cell.setProperty(OdfTableCellProperties.Border, "0.02cm solid #b8c4c8");
    }

    private static void empty(Node node) {
        while (node.getFirstChild() != null) {
            node.removeChild(node.getFirstChild());
        }
    }

    private static byte[] styles() throws IOException {
        try (var styles = new ClassPathResource("document/odt-styles.xml").getInputStream()) {
            return styles.readAllBytes();
        }
    }

    void front() {
        line("Title", manuscript.title());
        line("Subtitle", manuscript.standing());
        if (manuscript.about() != null) {
            line("Subtitle", manuscript.about());
        }
        line("Contents_20_Heading", manuscript.contents());
        for (var section : manuscript.sections()) {
            paragraph("Contents_20_" + section.level());
            var link = element("text:a", "xlink:type", "simple", "xlink:href", "#" + section.anchor());
            link.setTextContent(section.title());
        }
    }

    private void line(String style, String text) {
        paragraph(style);
        words.setTextContent(text);
    }

    void heading(Section section) {
        heading(section.level(), manuscript.startsPage(section) ? "Page_20_" : "Heading_20_");
        element("text:bookmark", "text:name", section.anchor());
        words.appendChild(content.createTextNode(section.title()));
    }

    void heading(int level) {
        heading(level, "Heading_20_");
    }

    private void heading(int level, String style) {
        words = block;
        words = element("text:h", "text:style-name", style + level, "text:outline-level", String.valueOf(level));
    }

    void paragraph(String style) {
        words = block;
        words = element("text:p", "text:style-name", style);
    }

    /** An element among the words, with its attributes: name, value, name, value. */
    Element element(String name, String... attributes) {
        var element = content.createElementNS(uri(name), name);
        for (var place = 0; place < attributes.length; place += 2) {
            element.setAttributeNS(uri(attributes[place]), attributes[place], attributes[place + 1]);
        }
        words.appendChild(element);
        return element;
    }

    private static String uri(String name) {
        var prefix = name.substring(0, name.indexOf(':'));
        return prefix.equals("xlink")
                ? "http://www.w3.org/1999/xlink"
                : "urn:oasis:names:tc:opendocument:xmlns:" + prefix + ":1.0";
    }

    /** An element that holds blocks. */
    void inside(String name, Runnable blocks, String... attributes) {
        var outside = block;
        words = block;
        block = element(name, attributes);
        blocks.run();
        block = outside;
    }

    void columns(int number) {
        words = block;
        element("table:table-column", "table:number-columns-repeated", String.valueOf(number));
    }

    void say(Span span) {
        var line = words;
        if (span.href() != null) {
            words = element("text:a", "xlink:type", "simple", "xlink:href", span.href());
        }
        into(span.bold(), "Strong_20_Emphasis");
        into(span.italic(), "Emphasis");
        into(span.code(), "Source_20_Text");
        for (var piece : SPACES.split(span.text())) {
            if (piece.startsWith("  ")) {
                element("text:s", "text:c", String.valueOf(piece.length()));
            } else {
                words.appendChild(content.createTextNode(piece));
            }
        }
        words = line;
    }

    private void into(boolean wanted, String style) {
        if (wanted) {
            words = element("text:span", "text:style-name", style);
        }
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (document) {
            empty(document.getMetaDom().getRootElement().getFirstChild());
            describe();
            document.save(bytes);
        } catch (Exception e) {
            throw new IOException(e);
        }
        return SteadyZip.of(bytes.toByteArray());
    }

    private void describe() {
        var made = manuscript.day().atStartOfDay(ZoneOffset.UTC).toInstant();
        var told = document.getOfficeMetadata();
        told.setAutomaticUpdate(false);
        told.setTitle(manuscript.title());
        told.setDescription(manuscript.standing());
        told.setLanguage("nl-NL");
        told.setGenerator("Portal");
        told.setCreationInstant(made);
        told.setInstant(made);
    }
}
