package nl.veerkrachtigebuurten.undermining;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_INTERVENTIONS;
import static nl.veerkrachtigebuurten.access.Permission.READ_CAUSES;
import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.gathering.News;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps on the start page of the leaders of both pillars what undermines an intervention, until it is answered. */
@Component
@Order(12)
@Transactional(readOnly = true)
class UnderminingDesk implements Desk {

    private static final Limit TEN = Limit.of(10);

    private final Underminings underminings;
    private final Clock clock;

    UnderminingDesk(Underminings underminings, Clock clock) {
        this.underminings = underminings;
        this.clock = clock;
    }

    @Override
    public List<Errand> waitingFor(Member member) {
        var pillars = member.idsOf(Scope.Kind.PILLAR, EDIT_INTERVENTIONS);
        return pillars.isEmpty()
                ? List.of()
                : underminings.openOf(ids(pillars), LocalDate.now(clock)).stream()
                        .limit(TEN.max())
                        .map(undermining -> errand(undermining, member))
                        .toList();
    }

    /** Whoever leads a pillar of the cause can do something about it; the other has to know. */
    private static Errand errand(Undermining undermining, Member member) {
        var pillars = member.idsOf(Scope.Kind.PILLAR, EDIT_INTERVENTIONS);
        var theirs = undermining.cause().pillars().stream().anyMatch(pillar -> pillars.contains(pillar.id()));
        return new Errand(
                theirs ? "undermining.errand.cause" : "undermining.errand.intervention",
                undermining.intervention().title(),
                undermining.path(),
                theirs ? "undermining.errand.answer" : "undermining.errand.look",
                "undermining.errand.why",
                List.of(undermining.cause().title()));
    }

    @Override
    public List<News> changedSince(Member member, Instant since) {
        return !member.may(READ_CAUSES)
                ? List.of()
                : underminings.since(since, member.personId(), TEN).stream()
                        .map(undermining -> new News(
                                undermining.said().at(),
                                undermining.said().name(),
                                "undermining.news",
                                undermining.intervention().title(),
                                undermining.path()))
                        .toList();
    }
}
