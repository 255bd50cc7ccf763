package nl.veerkrachtigebuurten.designsession;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.programme.Pillar;

/**
 * Who takes part in a design session: of one that was held who really did, of another who is invited.
 *
 * @param pillars those that are named, and those of everybody's seat
 * @param residents how many residents
 * @param team whether somebody of the participation team brings what residents say
 */
record Representation(boolean held, List<Pillar> pillars, int residents, boolean team) {

    private static final int PILLARS = 3;

    static Representation of(DesignSession session, Collection<Guest> guests) {
        var counted = guests.stream()
                .filter(guest -> !session.isHeld() || guest.isCame())
                .toList();
        var named = session.isHeld() ? session.came() : session.invited();
        var pillars = Stream.concat(named.stream(), counted.stream().flatMap(Guest::pillars))
                .distinct()
                .sorted(Comparator.comparing(Pillar::id))
                .toList();
        return new Representation(
                session.isHeld(), pillars, session.residents(), counted.stream().anyMatch(Guest::speaksForResidents));
    }

    /** Whether at least three pillars take part. */
    public boolean isIntegral() {
        return pillars.size() >= PILLARS;
    }

    /** Whether the residents' perspective takes part, in person or through the participation team. */
    public boolean isWithResidents() {
        return residents > 0 || team;
    }

    public boolean isComplete() {
        return isIntegral() && isWithResidents();
    }
}
