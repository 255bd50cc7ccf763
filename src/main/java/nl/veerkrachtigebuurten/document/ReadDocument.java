package nl.veerkrachtigebuurten.document;

import java.util.List;

/** What was read from a document: its chapters in their order, and what could not be kept. */
public record ReadDocument(List<ReadChapter> chapters, List<Loss> losses) {

    /**
     * @param title empty for what stands before the first heading
     * @param text in Markdown
     */
    public record ReadChapter(String title, String text) {}
}
