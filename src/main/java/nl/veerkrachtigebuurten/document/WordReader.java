package nl.veerkrachtigebuurten.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.document.Loss.Kind;
import nl.veerkrachtigebuurten.platform.Markdown;
import org.commonmark.node.Paragraph;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads a Word document into chapters, by its highest headings. */
public final class WordReader {

    private static final int LONGEST_TITLE = 120;
    /** What stands before the text of a document. */
    private static final Pattern FRONT = Pattern.compile("title|subtitle|toc .*|(toc|contents) heading");

    private static final Pattern ONWARD = Pattern.compile("list continue ?(\\d?)");

    private final WordFile file;
    private final WordStyles styles;
    private final WordLists lists;
    private final Losses losses = new Losses();
    private final WordBlocks blocks = new WordBlocks();
    private final Markdown markdown = new Markdown();

    private WordReader(WordFile file) throws UnreadableDocumentException {
        this.file = file;
        this.styles = new WordStyles(file.part("styles").orElse(null));
        this.lists = new WordLists(file.part("numbering").orElse(null));
    }

    public static ReadDocument read(byte[] content) throws UnreadableDocumentException {
        var file = WordFile.open(content);
        try {
            return new WordReader(file).read();
        } catch (RuntimeException broken) {
            throw new UnreadableDocumentException(broken);
        } finally {
            file.close();
        }
    }

    private ReadDocument read() throws UnreadableDocumentException {
        read(file.body());
        losses.add(Kind.HEADER_FOOTER, file.saying(List.of("header", "footer")));
        losses.add(Kind.MACRO, file.hasMacros() ? 1 : 0);
        var chapters = new WordChapters(blocks.text());
        return new ReadDocument(chapters.all(), losses.in(chapters.titlesOfBlocks()));
    }

    private void read(Node parent) {
        for (var child : WordXml.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> paragraph(child);
                case "tbl" -> blocks.add(new WordTable(this::words, losses).read(child));
                case "sdt" -> {
                    if (!isContents(child)) {
                        WordXml.child(child, "sdtContent").ifPresent(this::read);
                    }
                }
                case "ins", "moveTo" -> {
                    losses.add(Kind.TRACKED_CHANGE);
                    read(child);
                }
                case "del", "moveFrom" -> losses.add(Kind.TRACKED_CHANGE);
                case "customXml" -> read(child);
                case "oMathPara" -> losses.add(Kind.EQUATION);
                default -> {}
            }
            losses.stoodIn(blocks.size() - 1);
        }
    }

    private static boolean isContents(Element control) {
        return WordXml.at(control, "sdtPr", "docPartObj", "docPartGallery")
                .filter(gallery -> WordXml.value(gallery).equals("Table of Contents"))
                .isPresent();
    }

    private List<Span> words(Element paragraph) {
        return WordWords.of(paragraph, file, styles, losses);
    }

    private void paragraph(Element paragraph) {
        var style = WordXml.at(paragraph, "pPr", "pStyle").map(WordXml::value).orElse("");
        var name = styles.name(style);
        if (FRONT.matcher(name).matches()) {
            return;
        }
        if (name.equals("html preformatted")) {
            blocks.code(words(paragraph).stream().map(Span::text).collect(Collectors.joining()));
        } else if (name.equals("horizontal rule")) {
            blocks.rule();
        } else {
            place(paragraph, style, Phrase.of(words(paragraph)));
        }
    }

    private void place(Element paragraph, String style, Phrase words) {
        var onward = ONWARD.matcher(styles.name(style));
        var level = level(paragraph, style);
        if (words.isBlank()) {
            blocks.blank();
        } else if (level > 0) {
            heading(level, words);
        } else if (numbering(paragraph, style).isPresent()) {
            item(numbering(paragraph, style).get(), kept(words));
        } else if (onward.matches()) {
            blocks.onward(WordXml.number(onward.group(1), 1), kept(words));
        } else if (styles.isNamed(style, "quote") || styles.isNamed(style, "intense quote")) {
            blocks.quote(kept(words));
        } else {
            blocks.paragraph(kept(words));
        }
    }

    private int level(Element paragraph, String style) {
        return WordXml.at(paragraph, "pPr", "outlineLvl")
                .map(level -> WordXml.number(WordXml.value(level), 9) + 1)
                .filter(level -> level <= 9)
                .orElseGet(() -> styles.level(style));
    }

    private void heading(int level, Phrase words) {
        var title = words.changed(Span::withoutBold);
        if (title.text().length() > LONGEST_TITLE) {
            losses.add(Kind.LONG_TITLE);
            title = Phrase.of(List.of(Span.PLAIN.saying(title.text().substring(0, LONGEST_TITLE))));
        }
        blocks.heading(level, kept(title));
    }

    /** The numbering that the paragraph or its style has, where that puts something before it. */
    private Optional<Element> numbering(Element paragraph, String style) {
        return WordXml.at(paragraph, "pPr", "numPr")
                .or(() -> styles.numbering(style))
                .filter(found -> lists.isList(numberingOf(found), levelOf(found)));
    }

    private void item(Element numbering, Phrase words) {
        var id = numberingOf(numbering);
        var level = levelOf(numbering);
        blocks.item(id, level, lists.isBulleted(id, level) ? 0 : lists.next(id, level), words);
    }

    private static String numberingOf(Element numbering) {
        return WordXml.child(numbering, "numId").map(WordXml::value).orElse("");
    }

    private static int levelOf(Element numbering) {
        return WordXml.child(numbering, "ilvl")
                .map(level -> WordXml.number(WordXml.value(level), 0))
                .orElse(0);
    }

    /** Without its emphasis, if Markdown cannot write that: in the middle of a word, beside a bracket. */
    private Phrase kept(Phrase words) {
        var written = MarkdownWriter.write(words.into(new Paragraph()));
        if (SpanReader.of(markdown.parsed(written, 1)).equals(words)) {
            return words;
        }
        losses.add(Kind.FORMATTING);
        return words.changed(span -> Span.PLAIN.saying(span.text()).linking(span.href()));
    }
}
