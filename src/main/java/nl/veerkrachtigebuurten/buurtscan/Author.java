package nl.veerkrachtigebuurten.buurtscan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.veerkrachtigebuurten.access.Member;
import org.jspecify.annotations.Nullable;

/** Who wrote something; the name stays what it was then. */
@Embeddable
public record Author(
        @Column(name = "author_id") @Nullable Long personId,
        @Column(name = "author_name") String name) {

    public static Author of(Member member) {
        return new Author(member.personId(), member.name());
    }

    public boolean is(Member member) {
        return Long.valueOf(member.personId()).equals(personId);
    }
}
