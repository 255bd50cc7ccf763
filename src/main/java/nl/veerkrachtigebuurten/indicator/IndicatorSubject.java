package nl.veerkrachtigebuurten.indicator;

import java.util.HashSet;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.access.Scoped;
import nl.veerkrachtigebuurten.intervention.Intervention;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.Pillar;
import org.jspecify.annotations.Nullable;

/** What an indicator says something of: one of these. */
record IndicatorSubject(
        @Nullable Pillar pillar,
        @Nullable Plan plan,
        @Nullable Intervention intervention,
        @Nullable Neighbourhood neighbourhood)
        implements Scoped {

    public String name() {
        if (pillar != null) {
            return pillar.name();
        }
        if (plan != null) {
            return plan.title();
        }
        return intervention != null ? intervention.title() : neighbourhood == null ? "" : neighbourhood.name();
    }

    public String path() {
        if (pillar != null) {
            return "/pijlers/" + pillar.slug();
        }
        if (plan != null) {
            return plan.path();
        }
        return intervention != null
                ? intervention.path()
                : neighbourhood == null ? "" : "/buurten/" + neighbourhood.slug();
    }

    /** Those of the thing itself; a buurt goes with participation. */
    @Override
    public Set<Scope> scopes() {
        var scopes = new HashSet<Scope>();
        if (pillar != null) {
            scopes.addAll(pillar.scopes());
        }
        if (plan != null) {
            scopes.addAll(plan.scopes());
        }
        if (intervention != null) {
            scopes.addAll(intervention.scopes());
            scopes.add(Scope.seat(intervention.owner().id()));
        }
        if (neighbourhood != null) {
            scopes.add(Scope.participation());
        }
        return scopes;
    }
}
