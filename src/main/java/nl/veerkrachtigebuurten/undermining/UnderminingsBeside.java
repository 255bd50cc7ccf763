package nl.veerkrachtigebuurten.undermining;

import static nl.veerkrachtigebuurten.access.Permission.READ_CAUSES;
import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.CausePart;
import nl.veerkrachtigebuurten.intervention.Intervention;
import nl.veerkrachtigebuurten.intervention.InterventionPart;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.plan.PlanPart;
import nl.veerkrachtigebuurten.platform.Among;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Shows what undermines where it matters: with the intervention, with the cause, and in the margin of both pillars' plans. */
@Component
@Order(8)
class UnderminingsBeside implements InterventionPart, CausePart, PlanPart {

    private static final Limit MOST = Limit.of(20);

    private final Underminings underminings;
    private final Rights rights;
    private final Clock clock;

    UnderminingsBeside(Underminings underminings, Rights rights, Clock clock) {
        this.underminings = underminings;
        this.rights = rights;
        this.clock = clock;
    }

    /** @param intervention of which more can be said, on its page */
    record Content(
            List<Undermining> underminings,
            LocalDate today,
            @Nullable Intervention intervention) {

        public boolean isOpenAny() {
            return underminings.stream().anyMatch(one -> one.stateOn(today) == UnderminingState.OPEN);
        }
    }

    @Override
    public Optional<Part> on(Intervention intervention) {
        var said = whole(underminings.ofIntervention(intervention.id(), MOST));
        return Optional.of(new Part("undermining/intervention-part", content(said, intervention)));
    }

    @Override
    public Optional<Part> on(Cause cause) {
        return whereAny(whole(underminings.ofCause(cause.id(), MOST)), "undermining/cause-part", false);
    }

    @Override
    public Optional<Part> on(Plan plan) {
        var pillar = plan.pillar();
        return pillar == null || !rights.may(READ_CAUSES.name())
                ? Optional.empty()
                : whereAny(
                        underminings.openOf(ids(Set.of(pillar.id())), LocalDate.now(clock)),
                        "undermining/plan-part",
                        true);
    }

    @Override
    public Shown on(Chapter chapter, String text) {
        return Shown.of(on(chapter.plan()));
    }

    private Optional<Part> whereAny(List<Undermining> said, String template, boolean beside) {
        return said.isEmpty() ? Optional.empty() : Optional.of(new Part(template, content(said, null), beside));
    }

    private Content content(List<Undermining> said, @Nullable Intervention intervention) {
        return new Content(said, LocalDate.now(clock), intervention);
    }

    private List<Undermining> whole(List<Long> ids) {
        return ids.isEmpty() ? List.of() : underminings.newestFirst(Among.ids(ids));
    }
}
