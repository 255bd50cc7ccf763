package nl.veerkrachtigebuurten.adoption;

import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Permission;
import org.jspecify.annotations.Nullable;

/** A version with the seats that are asked to adopt it and the signatures that are there. */
public record Adoption(PlanVersion version, List<AskedSeat> asked, List<Signature> signatures) {

    public @Nullable Signature signatureOf(AskedSeat seat) {
        return signatures.stream()
                .filter(signature -> signature.seat().isSameAs(seat.seat()))
                .findFirst()
                .orElse(null);
    }

    /** How many signatures it still takes. */
    public int missing() {
        return Math.max(0, version.needed() - signatures.size());
    }

    public List<Signature> reservations() {
        return signatures.stream().filter(Signature::isReservation).toList();
    }

    /** Whether this member holds a seat that was asked, today, and it is still to be decided. */
    public boolean mayDecide(@Nullable Member member) {
        return member != null
                && version.isSubmitted()
                && member.may(Permission.ADOPT_PLANS)
                && asked.stream().anyMatch(seat -> member.holds(seat.seat().id()));
    }

    public boolean maySign(@Nullable Member member) {
        return member != null && mayDecide(member) && seatOf(member) != null && !isSignedBy(member);
    }

    boolean isSignedBy(Member member) {
        return signatures.stream().anyMatch(signature -> signature.person().id() == member.personId());
    }

    /** The seat for which this member can sign: one that was asked, is held today and has not signed. */
    @Nullable
    AskedSeat seatOf(Member member) {
        return asked.stream()
                .filter(seat -> member.holds(seat.seat().id()) && signatureOf(seat) == null)
                .findFirst()
                .orElse(null);
    }
}
