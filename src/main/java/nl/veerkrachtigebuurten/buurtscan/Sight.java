package nl.veerkrachtigebuurten.buurtscan;

import static nl.veerkrachtigebuurten.access.Permission.ADD_FINDINGS;
import static nl.veerkrachtigebuurten.access.Permission.READ_FINDINGS;
import static nl.veerkrachtigebuurten.access.Permission.READ_PLACES;

import nl.veerkrachtigebuurten.access.Member;
import org.springframework.security.access.AccessDeniedException;

/**
 * How much of the findings somebody sees: all or only the own ones, with their exact places or without. Every query asks
 * for it.
 */
public record Sight(boolean all, boolean places, long personId) {

    /** The sight of a member; whoever may neither read nor add findings has none. */
    public static Sight of(Member member) {
        if (!isGiven(member)) {
            throw new AccessDeniedException("Neither reads nor adds findings");
        }
        return new Sight(member.may(READ_FINDINGS), member.may(READ_PLACES), member.personId());
    }

    Sight withoutPlaces() {
        return new Sight(all, false, personId);
    }

    static boolean isGiven(Member member) {
        return member.may(READ_FINDINGS) || member.may(ADD_FINDINGS);
    }
}
