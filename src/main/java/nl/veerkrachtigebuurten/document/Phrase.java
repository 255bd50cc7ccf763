package nl.veerkrachtigebuurten.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Words as Markdown can write them: emphasis and links begin and end at a word, and white space is a single space. */
record Phrase(List<Span> spans) {

    private static final Pattern FOLLOWED = Pattern.compile("(?i)(https?|mailto):\\S+");

    static Phrase of(List<Span> words) {
        var text = new StringBuilder();
        var manners = new ArrayList<Span>();
        for (var span : words) {
            for (var letter :
                    Normalizer.normalize(span.text(), Normalizer.Form.NFC).toCharArray()) {
                add(text, manners, letter, written(span));
            }
        }
        while (!text.isEmpty() && isSpace(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
        return new Phrase(joined(text, manners));
    }

    private static Span written(Span span) {
        var link = span.href() != null && FOLLOWED.matcher(span.href()).matches() ? span.href() : null;
        return span.linking(link).saying("");
    }

    /** One space at a time, none at the beginning or beside the end of a line. */
    private static void add(StringBuilder text, List<Span> manners, char letter, Span manner) {
        var last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
        var added = letter == '\t' || letter == '\r' ? ' ' : letter;
        if (added == '\n' && last == ' ') {
            text.setLength(text.length() - 1);
            manners.remove(manners.size() - 1);
        }
        if (isSpace(added) ? !isSpace(last) && !text.isEmpty() : !Character.isISOControl(added)) {
            text.append(added);
            manners.add(manner);
        }
    }

    private static List<Span> joined(StringBuilder text, List<Span> manners) {
        var spans = new ArrayList<Span>();
        for (var place = 0; place < text.length(); place++) {
            var manner =
                    isSpace(text.charAt(place)) ? common(manners.subList(place - 1, place + 2)) : manners.get(place);
            var last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            var letter = String.valueOf(text.charAt(place));
            if (last != null && last.saying("").equals(manner)) {
                spans.set(spans.size() - 1, last.saying(last.text() + letter));
            } else {
                spans.add(manner.saying(letter));
            }
        }
        return List.copyOf(spans);
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\n';
    }

    /** A space is written as the words on both sides of it are, if it is so itself. */
    private static Span common(List<Span> three) {
        var href = three.get(1).href();
        return new Span(
                "",
                three.stream().allMatch(Span::bold),
                three.stream().allMatch(Span::italic),
                three.stream().allMatch(Span::code),
                three.stream().allMatch(span -> Objects.equals(href, span.href())) ? href : null);
    }

    boolean isBlank() {
        return spans.isEmpty();
    }

    String text() {
        return String.join("", spans.stream().map(Span::text).toList());
    }

    /** On one line, as headings and cells need it, and each span changed. */
    Phrase changed(UnaryOperator<Span> change) {
        return of(spans.stream()
                .map(span -> change.apply(span.saying(span.text().replace('\n', ' '))))
                .toList());
    }

    <T extends Node> T into(T parent) {
        build(parent, spans);
        return parent;
    }

    private static void build(Node parent, List<Span> spans) {
        for (var from = 0; from < spans.size(); ) {
            var first = spans.get(from);
            var rest = spans.subList(from, spans.size());
            var link = first.href();
            var bold = lengthOf(rest, Span::bold);
            var italic = lengthOf(rest, Span::italic);
            if (link != null) {
                var linked = lengthOf(rest, span -> link.equals(span.href()));
                from += wrap(parent, new Link(link, null), rest.subList(0, linked), span -> span.linking(null));
            } else if (bold > 0 && bold >= italic) {
                from += wrap(parent, new StrongEmphasis(), rest.subList(0, bold), Span::withoutBold);
            } else if (italic > 0) {
                from += wrap(parent, new Emphasis(), rest.subList(0, italic), Span::withoutItalics);
            } else {
                say(parent, first);
                from++;
            }
        }
    }

    private static int lengthOf(List<Span> spans, Predicate<Span> condition) {
        return (int) spans.stream().takeWhile(condition).count();
    }

    private static int wrap(Node parent, Node within, List<Span> spans, UnaryOperator<Span> change) {
        parent.appendChild(within);
        build(within, spans.stream().map(change).toList());
        return spans.size();
    }

    private static void say(Node parent, Span words) {
        if (words.code()) {
            parent.appendChild(new Code(words.text().replace('\n', ' ')));
            return;
        }
        @Nullable Node before = null;
        for (var line : words.text().split("\n", -1)) {
            if (before != null) {
                parent.appendChild(new HardLineBreak());
            }
            before = new Text(line);
            if (!line.isEmpty()) {
                parent.appendChild(before);
            }
        }
    }
}
