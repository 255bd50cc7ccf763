package nl.veerkrachtigebuurten.suggestion;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;
import static nl.veerkrachtigebuurten.access.Permission.SUGGEST_PLANS;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.PlanPart;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Shows beside a chapter what is suggested for it, and lets those suggest who may not edit. */
@Component
@Order(50)
class PartOfSuggestions implements PlanPart {

    private static final Limit FEW = Limit.of(10);

    private final Suggestions suggestions;
    private final Rights rights;

    PartOfSuggestions(Suggestions suggestions, Rights rights) {
        this.suggestions = suggestions;
        this.rights = rights;
    }

    record Beside(Chapter chapter, List<Suggestion> open, boolean offered) {}

    @Override
    public Shown on(Chapter chapter, String text) {
        var open = suggestions.openOf(chapter.id(), FEW);
        var offered = rights.may(SUGGEST_PLANS.name(), chapter) && !rights.may(EDIT_PLANS.name(), chapter);
        return open.isEmpty() && !offered
                ? Shown.NOTHING
                : Shown.of(Optional.of(new Part("suggestion/beside", new Beside(chapter, open, offered), true)));
    }
}
