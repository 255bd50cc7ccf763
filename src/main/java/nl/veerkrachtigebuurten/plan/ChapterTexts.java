package nl.veerkrachtigebuurten.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.veerkrachtigebuurten.platform.Markdown;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.writing.Anchor;
import nl.veerkrachtigebuurten.writing.Bookmark;
import nl.veerkrachtigebuurten.writing.Change;
import nl.veerkrachtigebuurten.writing.Sentences;
import org.jspecify.annotations.Nullable;
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

    /** What somebody points at in the text that was read; nothing when the words are not in it. */
    public Optional<Bookmark> pointedAt(Chapter chapter, Pointing pointing) {
        var read = read(chapter, pointing.basedOn());
        return Sentences.pointedAt(words(chapter.id(), read), pointing.words(), pointing.before(), pointing.sentence())
                .map(anchor -> Bookmark.at(anchor, read));
    }

    /** A passage as it stands now, or as it stood in the last text that had it. */
    public Optional<Bookmark> lastWith(Chapter chapter, String words) {
        for (var number = chapter.newest(); number > 0; number--) {
            var found = Anchor.quoted(words(chapter.id(), number), words, "");
            if (found.isPresent()) {
                return Optional.of(
                        following(chapter.id(), chapter.newest(), of(chapter)).apply(Bookmark.at(found.get(), number)));
            }
        }
        return Optional.empty();
    }

    /** The sentences of a text that was read, to choose from. */
    public List<Sentence> sentences(Chapter chapter, @Nullable Integer revision) {
        return Sentences.of(words(chapter.id(), read(chapter, revision))).anchors().stream()
                .map(anchor -> new Sentence(anchor.position(), anchor.excerpt()))
                .toList();
    }

    /** @param id its place in the text */
    public record Sentence(int id, String name) {}

    private static int read(Chapter chapter, @Nullable Integer revision) {
        return revision == null || revision < 1 || revision > chapter.newest() ? chapter.newest() : revision;
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
