package nl.veerkrachtigebuurten.margin;

import java.time.Clock;
import java.time.Instant;
import nl.veerkrachtigebuurten.access.Member;

/** Who says something, under the name of that day, and when. */
record Signature(long personId, String name, Instant at) {

    static Signature of(Member member, Clock clock) {
        return new Signature(member.personId(), member.name(), clock.instant());
    }
}
