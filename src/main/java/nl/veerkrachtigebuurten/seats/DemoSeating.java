package nl.veerkrachtigebuurten.seats;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who sits where in the demo. A place is the key of a body, a pillar or a partner; times are months before today. */
record DemoSeating(List<Mailbox> mailboxes, List<Invented> people) {

    record Mailbox(String at, String address) {

        boolean isFor(Seat seat) {
            return at.equals(placeOf(seat));
        }
    }

    /** @param account the name before {@code @example.nl} of who can sign in */
    record Invented(
            String name,
            @Nullable String account,
            @Nullable String phone,
            Boolean contactShown,
            Boolean namePublic,
            List<Sitting> seats) {

        String email() {
            return (account == null ? name.toLowerCase(Locale.ROOT).replaceAll("\\W+", ".") : account) + "@example.nl";
        }
    }

    record Sitting(
            String at,
            String as,
            Integer since,
            @Nullable Integer until,
            @Nullable String onBehalfOf,
            @Nullable Boolean deputy) {

        private static final Map<String, SeatKind> KINDS = Map.of(
                "pijlerleider", SeatKind.PILLAR_LEADER,
                "contactpersoon", SeatKind.PARTNER_CONTACT);

        boolean isIn(Seat seat) {
            return at.equals(placeOf(seat)) && seat.kind() == kindIn(seat.body());
        }

        private @Nullable SeatKind kindIn(@Nullable Body body) {
            return body == null ? KINDS.get(as) : FactsOfSeats.kindOf(body, as);
        }

        boolean isDeputy() {
            return Boolean.TRUE.equals(deputy);
        }

        Appointment.Capacity capacity() {
            return isDeputy() ? Appointment.Capacity.DEPUTY : Appointment.Capacity.HOLDER;
        }
    }

    private static String placeOf(Seat seat) {
        return seat.body() != null
                ? seat.body().slug()
                : seat.pillar() != null
                        ? seat.pillar().slug()
                        : seat.partner() == null ? "" : seat.partner().slug();
    }
}
