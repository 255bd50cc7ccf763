package nl.veerkrachtigebuurten.promise;

import java.time.Clock;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.routekaart.Signature;

/**
 * Who says something of a promise.
 *
 * @param as the seat in which it is said: all that visitors learn of whoever says it
 */
record Voice(String as, Signature signature) {

    /** Whoever holds the seat that made the promise speaks for that seat, and others for their own. */
    static Voice of(Member member, Promise promise, Clock clock) {
        var seat = promise.seat();
        return new Voice(member.holds(seat.id()) ? seat.name() : member.title(), Signature.of(member, clock));
    }
}
