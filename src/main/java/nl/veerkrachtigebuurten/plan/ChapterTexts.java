package nl.veerkrachtigebuurten.plan;

import java.util.HashMap;
import java.util.function.UnaryOperator;
import nl.veerkrachtigebuurten.platform.Markdown;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.writing.Bookmark;
import nl.veerkrachtigebuurten.writing.Change;
import org.springframework.stereotype.Component;

/** The texts of chapters, for what is said of their passages in other modules. */
@Component
public class ChapterTexts {

    private final Revisions revisions;
    private final Markdown markdown;

    ChapterTexts(Revisions revisions, Markdown markdown) {
        this.revisions = revisions;
        this.markdown = markdown;
    }

    /** The text that a chapter has now. */
    public String of(Chapter chapter) {
        return revisions.textOf(chapter);
    }

    /** The text that it had; before anything was written, none. */
    public String of(long chapterId, int number) {
        return number == 0
                ? ""
                : revisions
                        .findByChapterIdAndNumber(chapterId, number)
                        .map(Revision::text)
                        .orElseThrow(NotFoundException::new);
    }

    /** The words that it had, as one reads them: what passages are marked in. */
    public String words(long chapterId, int number) {
        return markdown.words(of(chapterId, number));
    }

    /** Lets passages follow a text to what it is now, from whatever revision they stand in. */
    public UnaryOperator<Bookmark> following(long chapterId, int number, String text) {
        var words = markdown.words(text);
        var changes = new HashMap<Integer, Change>();
        return bookmark -> bookmark.revision() >= number
                ? bookmark
                : bookmark.follow(
                        changes.computeIfAbsent(
                                bookmark.revision(), before -> Change.of(words(chapterId, before), words)),
                        number);
    }
}
