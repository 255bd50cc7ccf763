package nl.veerkrachtigebuurten.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.veerkrachtigebuurten.installation.PortalAddress;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.context.ApplicationContext;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes a PDF of a template: tagged, with its language, its title and its fonts (PDF/UA-1 and PDF/A-2a). The template is
 * well-formed XHTML that replaces itself by {@code pdf/paper :: paper(…)}; no address outside of it is followed.
 */
@Component
public class Pdf {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final TemplateEngine templates;
    private final ApplicationContext beans;
    private final ConversionService conversion;
    private final PortalAddress address;
    private final Clock clock;

    Pdf(
            TemplateEngine templates,
            ApplicationContext beans,
            ConversionService mvcConversionService,
            PortalAddress address,
            Clock clock) {
        this.templates = templates;
        this.beans = beans;
        this.conversion = mvcConversionService;
        this.address = address;
        this.clock = clock;
    }

    /** The same words give, on the same day, the same bytes. */
    public byte[] of(String template, Map<String, Object> model, Locale language) {
        var context = new Context(language, model);
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, conversion));
        try {
            return print(parse(templates.process(template, context)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] print(Document page) throws IOException {
        try (var document = new PDDocument();
                var drawings = new BatikSVGDrawer();
                var renderer = builder(page, document).useSVGDrawer(drawings).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            new PdfDay(LocalDate.now(clock)).stampOn(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private PdfRendererBuilder builder(Document page, PDDocument document) {
        var builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(PdfPaper.colours())
                .withProducer("Portal")
                .useReplacementText("□")
                .useProtocolsStreamImplementation(PdfPaper::open, PdfPaper.PROTOCOL)
                .useExternalResourceAccessControl(
                        (uri, type) -> uri.startsWith(PdfPaper.PROTOCOL + ":"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withW3cDocument(page, address.of("/"));
        for (var font : PdfFont.values()) {
            font.addTo(builder, document);
            if (page.getElementsByTagNameNS("*", "svg").getLength() > 0) {
                font.addToDrawings(builder);
            }
        }
        return builder;
    }

    private static Document parse(String page) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The template is not well-formed", e);
        }
    }
}
