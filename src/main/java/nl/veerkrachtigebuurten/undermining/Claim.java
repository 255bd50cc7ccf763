package nl.veerkrachtigebuurten.undermining;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.access.Scoped;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.intervention.Intervention;

/** That a cause undermines an intervention: a matter of the pillars of both. */
record Claim(Intervention intervention, Cause cause, String why) implements Scoped {

    @Override
    public Set<Scope> scopes() {
        return scopes(intervention, cause);
    }

    static Set<Scope> scopes(Intervention intervention, Cause cause) {
        return Stream.concat(intervention.pillars().stream(), cause.pillars().stream())
                .map(pillar -> Scope.pillar(pillar.id()))
                .collect(toUnmodifiableSet());
    }
}
