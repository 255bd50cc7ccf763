package nl.veerkrachtigebuurten.cause;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Clock;
import java.time.Instant;
import nl.veerkrachtigebuurten.access.Member;

/** Who says something, under the name of that day, and when. */
@Embeddable
public record Signature(
        @Column(name = "author_id") long personId,
        @Column(name = "author") String name,
        @Column(name = "written_at") Instant at) {

    public static Signature of(Member member, Clock clock) {
        return new Signature(member.personId(), member.name(), clock.instant());
    }
}
