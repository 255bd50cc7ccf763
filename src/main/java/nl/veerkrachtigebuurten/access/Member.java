package nl.veerkrachtigebuurten.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.access.Scope.Kind;

/**
 * Somebody who is signed in, with what today's appointments allow. Made anew for every request, so that a right ends
 * with the appointment.
 *
 * @param title the seats held, as shown beside the name
 * @param seatIds the seats held today, as holder or deputy
 */
public record Member(long accountId, long personId, String name, String title, Set<Long> seatIds, Set<Grant> grants) {

    /** Whether the member may do this to anything at all. */
    public boolean may(Permission permission) {
        return grants.stream().anyMatch(grant -> grant.permission() == permission);
    }

    /** Whether the member may do this to something with any of these scopes; without scopes only who may everywhere. */
    public boolean may(Permission permission, Collection<Scope> scopes) {
        return mayEverywhere(permission)
                || grants.stream()
                        .anyMatch(grant -> scopes.stream().anyMatch(scope -> grant.covers(permission, scope)));
    }

    public boolean mayEverywhere(Permission permission) {
        return grants.contains(new Grant(permission, Scope.everything()));
    }

    /** The ids of one kind of thing that this permission is bound to, for queries that show only what is one's own. */
    public Set<Long> idsOf(Kind kind, Permission permission) {
        return grants.stream()
                .filter(grant ->
                        grant.permission() == permission && grant.scope().kind() == kind)
                .map(grant -> grant.scope().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean holds(long seatId) {
        return seatIds.contains(seatId);
    }

    public String firstName() {
        return name.split(" ", 2)[0];
    }

    public String initials() {
        var words = Arrays.stream(name.split(" "))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .toList();
        return words.isEmpty() ? "?" : words.get(0) + (words.size() > 1 ? words.get(words.size() - 1) : "");
    }
}
