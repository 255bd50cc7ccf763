package nl.veerkrachtigebuurten.adoption;

import jakarta.persistence.Embeddable;
import java.time.Clock;
import java.time.Instant;
import nl.veerkrachtigebuurten.access.Member;

/** Who did something, and when. The name stays as it was on that day. */
@Embeddable
public record Stamp(String name, long personId, Instant at) {

    static Stamp of(Member member, Clock clock) {
        return new Stamp(member.name(), member.personId(), clock.instant());
    }
}
