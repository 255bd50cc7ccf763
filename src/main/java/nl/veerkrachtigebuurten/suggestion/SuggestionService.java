package nl.veerkrachtigebuurten.suggestion;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;
import static nl.veerkrachtigebuurten.access.Permission.SUGGEST_PLANS;

import java.time.Clock;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.Chapters;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.suggestion.Takeover.Joined;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SuggestionService {

    private final Suggestions suggestions;
    private final Chapters chapters;
    private final Takeover takeover;
    private final Clock clock;

    SuggestionService(Suggestions suggestions, Chapters chapters, Takeover takeover, Clock clock) {
        this.suggestions = suggestions;
        this.chapters = chapters;
        this.takeover = takeover;
        this.clock = clock;
    }

    @Requires(value = SUGGEST_PLANS, of = "@chapters.at(#plan, #slug)")
    long suggest(String plan, String slug, SuggestionForm form, Member author) {
        var suggestion = takeover.suggestion(chapters.at(plan, slug), form);
        return suggestions
                .save(suggestion.by(author, form.why(), clock.instant()))
                .id();
    }

    /** Where the changes touch what the chapter has become, nothing is taken over; the answer is both, joined. */
    @Requires(value = EDIT_PLANS, of = "@chapters.at(#plan, #slug)")
    Optional<Joined> accept(String plan, String slug, long id, AcceptanceForm form, Member holder) {
        var chapter = chapters.lock(plan, slug).orElseThrow(NotFoundException::new);
        return takeover.take(open(chapter, id), chapter, form, holder, clock.instant());
    }

    @Requires(value = EDIT_PLANS, of = "@chapters.at(#plan, #slug)")
    void decline(String plan, String slug, long id, DeclineForm form, Member holder) {
        open(chapters.at(plan, slug), id).decline(form.reason(), holder, clock.instant());
    }

    private Suggestion open(Chapter chapter, long id) {
        var suggestion = suggestions.lock(chapter.id(), id).orElseThrow(NotFoundException::new);
        suggestion.requireOpen();
        return suggestion;
    }
}
