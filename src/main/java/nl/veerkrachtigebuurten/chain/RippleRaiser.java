package nl.veerkrachtigebuurten.chain;

import nl.veerkrachtigebuurten.platform.Among;
import nl.veerkrachtigebuurten.routekaart.MilestoneShifted;
import nl.veerkrachtigebuurten.routekaart.Milestones;
import nl.veerkrachtigebuurten.routekaart.Signature;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks the owners of all that waits for a milestone that moved, together with the move itself. */
@Component
class RippleRaiser {

    private final Ripples ripples;
    private final Milestones milestones;
    private final Consequences consequences;

    RippleRaiser(Ripples ripples, Milestones milestones, Consequences consequences) {
        this.ripples = ripples;
        this.milestones = milestones;
        this.consequences = consequences;
    }

    @EventListener
    void on(MilestoneShifted shifted) {
        raise(shifted.milestoneId(), shifted.was(), shifted.became(), shifted.why(), shifted.by());
    }

    void raise(long movedId, String was, String became, String why, Signature by) {
        var ids = consequences.of(movedId, milestones.get(movedId).moment()).stream()
                .map(consequence -> consequence.milestone().id())
                .toList();
        if (!ids.isEmpty()) {
            ripples.raise(Among.ids(ids), movedId, was, became, why, by.author(), by.authorId(), by.at());
        }
    }
}
