package nl.veerkrachtigebuurten.intervention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import nl.veerkrachtigebuurten.cause.Signature;

/** That something was taken back: why, by whom and when. */
@Embeddable
public record Withdrawal(
        @Column(name = "withdrawn_why") String why,
        @Column(name = "withdrawn_by_id") long personId,
        @Column(name = "withdrawn_by") String name,
        @Column(name = "withdrawn_at") Instant at) {

    public static Withdrawal of(String why, Signature by) {
        return new Withdrawal(why, by.personId(), by.name(), by.at());
    }
}
