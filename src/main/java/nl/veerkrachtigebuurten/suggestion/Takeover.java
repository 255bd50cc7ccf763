package nl.veerkrachtigebuurten.suggestion;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.Revisions;
import nl.veerkrachtigebuurten.writing.Merge;
import org.springframework.stereotype.Component;

/** Finds what suggestions change in the texts that they are based on, and brings it into the texts of now. */
@Component
class Takeover {

    private final Revisions revisions;
    private final Credit credit;

    Takeover(Revisions revisions, Credit credit) {
        this.revisions = revisions;
        this.credit = credit;
    }

    /**
     * Changes that touch what the chapter has become.
     *
     * @param text both joined, for somebody to look at
     * @param newest the number of the revision that they were joined with
     */
    record Joined(String stored, String text, int newest) {}

    Suggestion suggestion(Chapter chapter, SuggestionForm form) {
        return new Suggestion(chapter, form.startedFrom(chapter), form.title(), form.written())
                .changing(changes(chapter, form));
    }

    SuggestedChanges changes(Chapter chapter, SuggestionForm form) {
        return changes(chapter, form.startedFrom(chapter), form.title(), form.written());
    }

    SuggestedChanges changesOf(Suggestion suggestion) {
        return changes(suggestion.chapter(), suggestion.basedOn(), suggestion.title(), suggestion.text());
    }

    String textOf(Chapter chapter, int number) {
        return number == 0 ? "" : revisions.of(chapter, number).text();
    }

    /** Writes the changes into the chapter, joined with what it has become; where they touch that, nothing is written. */
    Optional<Joined> take(Suggestion suggestion, Chapter chapter, AcceptanceForm form, Member holder, Instant now) {
        var changes = changesOf(suggestion);
        var stored = textOf(chapter, chapter.newest());
        var merge = join(suggestion, chapter, form, changes.textWith(form.changes()), stored);
        if (!merge.isClean()) {
            return Optional.of(new Joined(stored, merge.text(), chapter.newest()));
        }
        var title = form.changes().contains(SuggestedChanges.TITLE) ? suggestion.title() : chapter.title();
        if (!merge.text().equals(stored) || !title.equals(chapter.title())) {
            revisions.save(chapter.write(title, merge.text(), credit.of(suggestion), holder, now));
        }
        suggestion.accept(changes.countOf(form.changes()), chapter.newest(), holder, now);
        return Optional.empty();
    }

    /** What somebody joined by hand counts as it is, unless the chapter moved on again. */
    private Merge join(Suggestion suggestion, Chapter chapter, AcceptanceForm form, String taken, String stored) {
        return form.text() != null && Objects.equals(form.basedOn(), chapter.newest())
                ? new Merge(form.text(), List.of())
                : Merge.of(textOf(chapter, suggestion.basedOn()), stored, taken);
    }

    private SuggestedChanges changes(Chapter chapter, int basedOn, String title, String text) {
        if (basedOn == 0) {
            return SuggestedChanges.between(chapter.title(), "", title, text);
        }
        var base = revisions.of(chapter, basedOn);
        return SuggestedChanges.between(base.title(), base.text(), title, text);
    }
}
