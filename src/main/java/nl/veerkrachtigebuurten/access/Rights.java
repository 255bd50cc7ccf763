package nl.veerkrachtigebuurten.access;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** May whoever is signed in do this, to that? Asked by {@link Requires}, and in templates as {@code @rights.may(…)}. */
@Component("rights")
public class Rights {

    /** Who is signed in; nobody is an answer too. */
    public Optional<Member> member() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Member member
                ? Optional.of(member)
                : Optional.empty();
    }

    /** Whether it may be done to anything at all. */
    public boolean may(String permission) {
        return may(permission, null);
    }

    /**
     * Whether it may be done to this.
     *
     * @param permission the name of a {@link Permission}
     * @param on a {@link Scope}, some of them, or something {@link Scoped}; none asks whether it may be done to anything
     */
    public boolean may(String permission, @Nullable Object on) {
        var asked = Permission.valueOf(permission);
        return member().map(member -> on == null ? member.may(asked) : member.may(asked, scopesOf(on)))
                .orElse(false);
    }

    private static Collection<Scope> scopesOf(Object on) {
        if (on instanceof Scoped scoped) {
            return scoped.scopes();
        }
        if (on instanceof Collection<?> several) {
            return several.stream().map(Scope.class::cast).toList();
        }
        return Set.of((Scope) on);
    }
}
