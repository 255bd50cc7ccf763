package nl.veerkrachtigebuurten.routekaart;

import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.seats.Seat;
import nl.veerkrachtigebuurten.seats.Seats;
import org.springframework.stereotype.Component;

/** Finds what the ids of a milestone form refer to, and puts it in the milestone. */
@Component
class MilestoneParts {

    private final Milestones milestones;
    private final Seats seats;
    private final Pillars pillars;
    private final Neighbourhoods neighbourhoods;
    private final NeededNames needed;

    MilestoneParts(
            Milestones milestones, Seats seats, Pillars pillars, Neighbourhoods neighbourhoods, NeededNames needed) {
        this.needed = needed;
        this.milestones = milestones;
        this.seats = seats;
        this.pillars = pillars;
        this.neighbourhoods = neighbourhoods;
    }

    Seat owner(MilestoneForm form) {
        return seats.get(form.ownerId());
    }

    void fit(MilestoneForm form, Milestone milestone) {
        var neighbourhood = form.neighbourhoodId() == null ? null : neighbourhoods.get(form.neighbourhoodId());
        milestone.describe(form.title(), form.why(), owner(form), form.published());
        milestone.belongTo(form.lane(), pillars.findAllById(form.pillars()), neighbourhood);
        milestone.need(milestones.findAllById(needed.needs(form)));
        milestone.show(Evidence.read(form.evidence()));
    }

    /** Refuses needs by which a milestone would wait for itself. */
    void refuseCircle(long id, MilestoneForm form) {
        var circle = circle(id, form);
        if (!circle.isEmpty()) {
            throw new RefusedException("milestone.refused.circle", circle);
        }
    }

    /** The titles of such a circle, first to first: “a → b → a”; empty where there is none. */
    String circle(long id, MilestoneForm form) {
        var ids = Dependencies.of(milestones.needLinks()).circle(id, needed.needs(form));
        if (ids.isEmpty()) {
            return "";
        }
        var titles = milestones.findAllById(ids);
        return ids.stream()
                .map(step -> titles.stream()
                        .filter(milestone -> milestone.id() == step)
                        .findFirst()
                        .map(Milestone::title)
                        .orElse(""))
                .reduce((before, after) -> before + " → " + after)
                .orElse("");
    }
}
