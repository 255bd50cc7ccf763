package nl.veerkrachtigebuurten.planline;

import java.util.HashSet;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.seats.Bodies;
import nl.veerkrachtigebuurten.seats.BodyKind;
import org.springframework.stereotype.Component;

/** What the rights on a plan's lines are bound to: the plan, and the expert tables that translate it. */
@Component("lineScopes")
class LineScopes {

    private final Bodies bodies;

    LineScopes(Bodies bodies) {
        this.bodies = bodies;
    }

    public Set<Scope> of(PlanLine line) {
        return of(line.chapter().plan());
    }

    public Set<Scope> of(Plan plan) {
        var scopes = new HashSet<>(plan.scopes());
        if (plan.pillar() != null) {
            bodies.findByKindOrderById(BodyKind.EXPERT_TABLE).stream()
                    .filter(table -> table.pillars().stream().anyMatch(plan.pillar()::isSameAs))
                    .forEach(table -> scopes.add(Scope.body(table.id())));
        }
        return scopes;
    }
}
