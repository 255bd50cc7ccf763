package nl.veerkrachtigebuurten.fitcheck;

import java.util.Set;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.access.Scoped;
import nl.veerkrachtigebuurten.intervention.Intervention;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import org.jspecify.annotations.Nullable;

/** What is asked about, and in which buurt. */
record FitSubject(
        @Nullable Plan plan,
        @Nullable Intervention intervention,
        @Nullable Neighbourhood neighbourhood) implements Scoped {

    @Override
    public Set<Scope> scopes() {
        if (plan != null) {
            return plan.scopes();
        }
        return intervention == null ? Set.of() : intervention.scopes();
    }
}
