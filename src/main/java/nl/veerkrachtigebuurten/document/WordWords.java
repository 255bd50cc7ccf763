package nl.veerkrachtigebuurten.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.veerkrachtigebuurten.document.Loss.Kind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of a paragraph, and how they are written. Links in fields are followed; a break is a line end. */
final class WordWords {

    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]+)\".*", Pattern.DOTALL);
    private static final List<String> MARKS = List.of("strike", "dstrike", "highlight", "u", "vertAlign");

    private final WordFile file;
    private final WordStyles styles;
    private final Losses losses;
    private final List<Span> words = new ArrayList<>();
    private final StringBuilder instruction = new StringBuilder();
    private boolean instructing;
    private @Nullable String href;

    private WordWords(WordFile file, WordStyles styles, Losses losses) {
        this.file = file;
        this.styles = styles;
        this.losses = losses;
    }

    static List<Span> of(Element paragraph, WordFile file, WordStyles styles, Losses losses) {
        var reader = new WordWords(file, styles, losses);
        reader.read(paragraph, null);
        return reader.words;
    }

    private void read(Node parent, @Nullable String link) {
        for (var child : WordXml.children(parent)) {
            switch (child.getLocalName()) {
                case "r" -> run(child, link);
                case "hyperlink" ->
                    read(child, file.target(WordXml.attribute(child, "id")).orElse(link));
                case "ins", "moveTo" -> {
                    losses.add(Kind.TRACKED_CHANGE);
                    read(child, link);
                }
                case "del", "moveFrom" -> losses.add(Kind.TRACKED_CHANGE);
                case "oMath", "oMathPara" -> losses.add(Kind.EQUATION);
                case "smartTag", "customXml", "sdt", "sdtContent", "fldSimple", "bdo", "dir" -> read(child, link);
                default -> {}
            }
        }
    }

    private void run(Element run, @Nullable String link) {
        var manner = manner(run).linking(href == null ? link : href);
        if (WordXml.child(run, "rPr").filter(it -> WordXml.isOn(it, "vanish")).isPresent()) {
            losses.add(Kind.HIDDEN_TEXT);
            return;
        }
        for (var child : WordXml.children(run)) {
            switch (child.getLocalName()) {
                case "t" -> say(manner, child.getTextContent());
                case "tab", "ptab" -> say(manner, " ");
                case "noBreakHyphen" -> say(manner, "\u2011");
                case "cr" -> say(manner, "\n");
                case "br" -> say(manner, WordXml.attribute(child, "type").matches("page|column") ? "" : "\n");
                case "fldChar" -> field(WordXml.attribute(child, "fldCharType"));
                case "instrText" -> instruction.append(child.getTextContent());
                default -> lose(child);
            }
        }
    }

    private void say(Span manner, String text) {
        if (!instructing) {
            words.add(manner.saying(text));
        }
    }

    /** A field begins with what it is, then has its result, then ends. */
    private void field(String place) {
        instructing = place.equals("begin");
        if (place.equals("begin")) {
            instruction.setLength(0);
        } else if (place.equals("separate")) {
            var link = LINK.matcher(instruction);
            href = link.matches() ? link.group(1) : null;
        } else {
            href = null;
        }
    }

    private Span manner(Element run) {
        var found = WordXml.child(run, "rPr");
        if (found.isEmpty()) {
            return Span.PLAIN;
        }
        var properties = found.get();
        var style = WordXml.child(properties, "rStyle").map(WordXml::value).orElse("");
        if (!styles.isNamed(style, "hyperlink") && MARKS.stream().anyMatch(mark -> WordXml.isOn(properties, mark))) {
            losses.add(Kind.FORMATTING);
        }
        return new Span(
                "",
                WordXml.isOn(properties, "b") || styles.isNamed(style, "strong"),
                WordXml.isOn(properties, "i") || styles.isNamed(style, "emphasis"),
                styles.isNamed(style, "html code"),
                null);
    }

    private void lose(Element element) {
        switch (element.getLocalName()) {
            case "AlternateContent" ->
                WordXml.child(element, "Choice")
                        .ifPresent(choice -> WordXml.children(choice).forEach(this::lose));
            case "drawing", "pict" -> losses.add(drawn(element));
            case "object" -> losses.add(Kind.OBJECT);
            case "footnoteReference", "endnoteReference" -> losses.add(Kind.FOOTNOTE);
            case "commentReference" -> losses.add(Kind.COMMENT);
            case "sym" -> losses.add(Kind.SYMBOL);
            default -> {}
        }
    }

    private static Kind drawn(Element drawing) {
        if (WordXml.holds(drawing, "txbxContent")) {
            return Kind.TEXT_BOX;
        }
        if (WordXml.holds(drawing, "chart")) {
            return Kind.CHART;
        }
        return WordXml.holds(drawing, "blip") || WordXml.holds(drawing, "imagedata") ? Kind.IMAGE : Kind.SHAPE;
    }
}
