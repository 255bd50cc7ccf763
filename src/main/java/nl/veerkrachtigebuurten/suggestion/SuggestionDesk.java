package nl.veerkrachtigebuurten.suggestion;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Objects.requireNonNull;
import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.gathering.News;
import nl.veerkrachtigebuurten.plan.EditablePlans;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What is suggested, for who may edit the plan; and what became of it, for who suggested it. */
@Component
class SuggestionDesk implements Desk {

    private static final Limit TEN = Limit.of(10);

    private final Suggestions suggestions;
    private final Clock clock;

    SuggestionDesk(Suggestions suggestions, Clock clock) {
        this.suggestions = suggestions;
        this.clock = clock;
    }

    @Override
    public List<Errand> waitingFor(Member member) {
        if (!member.may(EDIT_PLANS)) {
            return List.of();
        }
        return suggestions.waiting(member.personId(), EditablePlans.of(member), TEN).stream()
                .map(this::errand)
                .toList();
    }

    @Override
    public List<News> changedSince(Member member, Instant since) {
        return suggestions.decidedSince(since, member.personId(), TEN).stream()
                .map(suggestion -> new News(
                        requireNonNull(suggestion.decidedAt()),
                        requireNonNull(suggestion.decider()),
                        "suggestion.news." + (suggestion.isPartly() ? "PARTLY" : suggestion.state()),
                        suggestion.chapter().titleInPlan(),
                        suggestion.path()))
                .toList();
    }

    private Errand errand(Suggestion suggestion) {
        var days = DAYS.between(suggestion.suggestedAt().atZone(clock.getZone()).toLocalDate(), LocalDate.now(clock));
        return new Errand(
                "suggestion.errand",
                suggestion.chapter().titleInPlan(),
                suggestion.path(),
                "suggestion.errand.verb",
                "suggestion.errand.why",
                List.of(suggestion.author(), days));
    }
}
