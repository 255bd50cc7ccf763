package nl.veerkrachtigebuurten.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import nl.veerkrachtigebuurten.document.Manuscript.Section;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.commonmark.ext.gfm.tables.TableCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.core.io.ClassPathResource;

/** An A4 Word document with the portal's styles, that paragraphs and tables are put on one after the other. */
final class WordPaper {

    private static final BigInteger BULLETED = BigInteger.ZERO;
    private static final BigInteger NUMBERED = BigInteger.ONE;

    private final Manuscript manuscript;
    private final XWPFDocument document = new XWPFDocument();
    private final XWPFNumbering numbering;
    private final int bullets;
    private int bookmarks;

    WordPaper(Manuscript manuscript) throws IOException {
        this.manuscript = manuscript;
        this.numbering = document.createNumbering();
        try (var styles = new ClassPathResource("document/word-styles.xml").getInputStream();
                var lists = new ClassPathResource("document/word-lists.xml").getInputStream()) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            numbering.setNumbering(NumberingDocument.Factory.parse(lists).getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
        this.bullets = numbering.addNum(BULLETED).intValue();
        describe();
        layOut();
    }

    private void describe() {
        var made = Optional.of(
                Date.from(manuscript.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
        var core = document.getProperties().getCoreProperties();
        core.setTitle(manuscript.title());
        core.setDescription(manuscript.standing());
        core.setCreated(made);
        core.setModified(made);
        core.getUnderlyingProperties().setLanguageProperty("nl-NL");
    }

    private void layOut() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(1500));
        margin.setBottom(BigInteger.valueOf(1400));
        margin.setLeft(BigInteger.valueOf(1420));
        margin.setRight(BigInteger.valueOf(1420));
        margin.setHeader(BigInteger.valueOf(700));
        margin.setFooter(BigInteger.valueOf(700));
        line(document.createHeader(HeaderFooterType.DEFAULT), "Header", manuscript.title());
        var foot = line(document.createFooter(HeaderFooterType.DEFAULT), "Footer", manuscript.standing());
        foot.createRun().addTab();
        field(foot, "PAGE");
        foot.createRun().setText(" / ");
        field(foot, "NUMPAGES");
    }

    private static XWPFParagraph line(XWPFHeaderFooter place, String style, String text) {
        var line = place.createParagraph();
        line.setStyle(style);
        line.createRun().setText(text);
        return line;
    }

    private static void field(XWPFParagraph line, String instruction) {
        var field = line.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }

    /** Title, standing and contents; the answer is the last line of it. */
    XWPFParagraph front() {
        paragraph("Title").createRun().setText(manuscript.title());
        paragraph("Subtitle").createRun().setText(manuscript.standing());
        if (manuscript.about() != null) {
            paragraph("Subtitle").createRun().setText(manuscript.about());
        }
        var last = paragraph("TOCHeading");
        last.createRun().setText(manuscript.contents());
        for (var section : manuscript.sections()) {
            last = paragraph("TOC" + section.level());
            var link = last.getCTP().addNewHyperlink();
            link.setAnchor(section.anchor());
            link.addNewR().addNewT().setStringValue(section.title());
        }
        return last;
    }

    void heading(Section section) {
        var heading = paragraph("Heading" + section.level());
        heading.setPageBreak(manuscript.startsPage(section));
        var id = BigInteger.valueOf(bookmarks++);
        var begin = heading.getCTP().addNewBookmarkStart();
        begin.setName(section.anchor());
        begin.setId(id);
        heading.createRun().setText(section.title());
        heading.getCTP().addNewBookmarkEnd().setId(id);
    }

    XWPFParagraph paragraph(String style) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    void say(XWPFParagraph paragraph, Span words) {
        var run = words.href() == null ? paragraph.createRun() : linked(paragraph, words.href());
        run.setText(words.text());
        if (words.bold()) {
            run.setBold(true);
        }
        if (words.italic()) {
            run.setItalic(true);
        }
        if (words.code()) {
            run.setStyle("HTMLCode");
        }
    }

    private static XWPFRun linked(XWPFParagraph paragraph, String href) {
        var run = paragraph.createHyperlinkRun(href);
        run.setStyle("Hyperlink");
        return run;
    }

    int bullets() {
        return bullets;
    }

    /** A numbering of its own for a list, that begins where the list does. */
    int numbering(int level, int start) {
        var id = numbering.addNum(NUMBERED);
        var from = numbering.getNum(id).getCTNum().addNewLvlOverride();
        from.setIlvl(BigInteger.valueOf(level));
        from.addNewStartOverride().setVal(BigInteger.valueOf(start));
        return id.intValue();
    }

    void number(XWPFParagraph paragraph, int numbering, int level) {
        paragraph.setNumID(BigInteger.valueOf(numbering));
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    XWPFTable table(int rows, int columns) {
        var table = document.createTable(rows, columns);
        table.setStyleID("TableGrid");
        table.setWidth("100%");
        table.getRow(0).setRepeatHeader(true);
        return table;
    }

    XWPFParagraph cell(XWPFTable table, int row, int column, TableCell.@Nullable Alignment side) {
        var paragraph = table.getRow(row).getCell(column).getParagraphArray(0);
        if (side != null) {
            paragraph.setAlignment(ParagraphAlignment.valueOf(side.name()));
        }
        return paragraph;
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (document) {
            document.write(bytes);
        }
        return SteadyZip.of(bytes.toByteArray());
    }
}
