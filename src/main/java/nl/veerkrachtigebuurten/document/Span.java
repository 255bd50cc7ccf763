package nl.veerkrachtigebuurten.document;

import org.jspecify.annotations.Nullable;

/** Some words, and how they are written. */
record Span(
        String text,
        boolean bold,
        boolean italic,
        boolean code,
        @Nullable String href) {

    static final Span PLAIN = new Span("", false, false, false, null);

    Span saying(String text) {
        return new Span(text, bold, italic, code, href);
    }

    Span inBold() {
        return new Span(text, true, italic, code, href);
    }

    Span withoutBold() {
        return new Span(text, false, italic, code, href);
    }

    Span withoutItalics() {
        return new Span(text, bold, false, code, href);
    }

    Span inItalics() {
        return new Span(text, bold, true, code, href);
    }

    Span asCode() {
        return new Span(text, bold, italic, true, href);
    }

    Span linking(@Nullable String href) {
        return new Span(text, bold, italic, code, href);
    }
}
