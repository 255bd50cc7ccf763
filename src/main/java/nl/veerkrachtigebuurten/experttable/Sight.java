package nl.veerkrachtigebuurten.experttable;

import java.util.Set;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Permission;
import nl.veerkrachtigebuurten.access.Scope.Kind;
import nl.veerkrachtigebuurten.platform.Among;

/**
 * Which actions a member may see, for queries: all of them, or those of some organisations.
 *
 * @param partners never empty, so that a query can always ask
 */
record Sight(boolean all, Set<Long> partners) {

    private static final Set<Long> NOBODY = Set.of(0L);

    static Sight of(Member member) {
        var partners = member.idsOf(Kind.PARTNER, Permission.READ_ACTIONS);
        return new Sight(member.mayEverywhere(Permission.READ_ACTIONS), partners.isEmpty() ? NOBODY : partners);
    }

    public Long[] partnerIds() {
        return Among.ids(partners);
    }
}
