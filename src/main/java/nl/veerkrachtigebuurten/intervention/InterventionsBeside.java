package nl.veerkrachtigebuurten.intervention;

import static nl.veerkrachtigebuurten.access.Permission.READ_CAUSES;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.CausePart;
import nl.veerkrachtigebuurten.experttable.ActionPart;
import nl.veerkrachtigebuurten.planline.LinePart;
import nl.veerkrachtigebuurten.planline.PlanLine;
import nl.veerkrachtigebuurten.programme.PagePart;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.MilestonePart;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Shows interventions where they matter: with a cause, a plan line, a milestone, an action and a pillar. */
@Component
@Order(5)
class InterventionsBeside implements CausePart, LinePart, MilestonePart, ActionPart, PagePart {

    private static final Limit MOST = Limit.of(20);

    private final Interventions interventions;
    private final Rights rights;

    InterventionsBeside(Interventions interventions, Rights rights) {
        this.interventions = interventions;
        this.rights = rights;
    }

    /**
     * @param cause about which something could be done, on its page
     * @param around what the root map shows around it, where it leads there
     */
    record Content(
            List<Intervention> interventions,
            @Nullable Cause cause,
            @Nullable String around) {}

    @Override
    public Optional<Part> on(Cause cause) {
        return Optional.of(part(new Content(interventions.ofCause(cause.id(), MOST), cause, null)));
    }

    @Override
    public Optional<Part> on(PlanLine line) {
        return whereAny(null, () -> interventions.ofLine(line.id(), MOST));
    }

    @Override
    public Optional<Part> on(Milestone milestone) {
        return whereAny("mijlpaal-" + milestone.id(), () -> interventions.ofMilestone(milestone.id(), MOST));
    }

    @Override
    public Optional<Part> onAction(long actionId) {
        return whereAny(null, () -> interventions.ofAction(actionId, MOST.max()));
    }

    @Override
    public Optional<Part> on(Pillar pillar) {
        return whereAny(null, () -> interventions.ofPillar(pillar.id(), MOST));
    }

    private Optional<Part> whereAny(@Nullable String around, Supplier<List<Intervention>> asked) {
        return rights.may(READ_CAUSES.name())
                ? Optional.of(asked.get())
                        .filter(found -> !found.isEmpty())
                        .map(found -> part(new Content(found, null, around)))
                : Optional.empty();
    }

    private static Part part(Content content) {
        return new Part("intervention/part", content);
    }
}
