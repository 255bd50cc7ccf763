package nl.veerkrachtigebuurten.adoption;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import nl.veerkrachtigebuurten.access.Grant;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Permission;
import nl.veerkrachtigebuurten.access.Scope;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Members of the stuurgroep who have no account in the demo, at work all the same. */
final class Stuurgroep {

    private Stuurgroep() {}

    /** The invitee as a member who holds the seat today. */
    static Member member(Invitee invitee) {
        return member(invitee, invitee.seat().id());
    }

    /** The invitee as a member who holds other seats now. */
    static Member member(Invitee invitee, long... seats) {
        var person = invitee.holder().person();
        var held = Set.copyOf(LongStream.of(seats).boxed().toList());
        var grants = Set.of(
                new Grant(Permission.ADOPT_PLANS, Scope.everything()),
                new Grant(Permission.EDIT_PLANS, Scope.everything()));
        return new Member(1, person.id(), person.name(), "", held, grants);
    }

    static void as(Member member, Runnable work) {
        var before = SecurityContextHolder.getContext();
        try {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(member, null, List.of()));
            SecurityContextHolder.setContext(context);
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
