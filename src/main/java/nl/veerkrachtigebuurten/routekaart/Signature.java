package nl.veerkrachtigebuurten.routekaart;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.veerkrachtigebuurten.access.Member;
import org.jspecify.annotations.Nullable;

/**
 * Who said something, and when. The name stays as it was on that day.
 *
 * @param authorId the person, where the portal knew one
 */
@Embeddable
public record Signature(
        String author,
        @Nullable Long authorId,
        @Column(name = "signed_at") Instant at) {

    private static final ZoneId ZWIJNDRECHT = ZoneId.of("Europe/Amsterdam");

    public static Signature of(Member member, Clock clock) {
        return new Signature(member.name(), member.personId(), clock.instant());
    }

    /** The day on which it was said. */
    public LocalDate on() {
        return LocalDate.ofInstant(at, ZWIJNDRECHT);
    }
}
