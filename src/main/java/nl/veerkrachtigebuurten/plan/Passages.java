package nl.veerkrachtigebuurten.plan;

import java.util.Map;
import java.util.Optional;
import nl.veerkrachtigebuurten.writing.Bookmark;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What every form has in which somebody points at a passage of a chapter. */
@Component
public class Passages {

    private final ChapterTexts texts;

    Passages(ChapterTexts texts) {
        this.texts = texts;
    }

    /** The passage that was pointed at; where the words are not in the text that was read, the form says so. */
    public Optional<Bookmark> pointedAt(Chapter chapter, Pointing form, Errors errors) {
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        var passage = texts.pointedAt(chapter, form);
        if (passage.isEmpty()) {
            errors.rejectValue(form.words() == null ? "sentence" : "words", "passage.unknown");
        }
        return passage;
    }

    /**
     * What the page of a form shows of the chapter.
     *
     * @param words that were selected; none where one chooses a sentence
     * @param revision the number of the one that was read
     */
    public Map<String, Object> toChooseFrom(Chapter chapter, @Nullable String words, @Nullable Integer revision) {
        return Map.of("chapter", chapter, "selected", words != null, "sentences", texts.sentences(chapter, revision));
    }

    /** The same for a form that was not right, in which a field may be unreadable. */
    public Map<String, Object> toChooseFrom(Chapter chapter, Errors errors) {
        var words = errors.getFieldValue("words");
        var read = errors.getFieldValue("basedOn") instanceof Integer number ? number : null;
        return toChooseFrom(chapter, words == null ? null : words.toString(), read);
    }
}
