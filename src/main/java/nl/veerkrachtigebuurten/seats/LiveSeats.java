package nl.veerkrachtigebuurten.seats;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.LiveReference;
import nl.veerkrachtigebuurten.platform.Among;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets texts that refer to a seat tell who holds it today. */
@Component
class LiveSeats implements LiveReference {

    private static final String PAGES = "/mensen/rollen/";
    private static final String VACANT = "nu niemand";

    private final Seats seats;
    private final Appointments appointments;
    private final Clock clock;

    LiveSeats(Seats seats, Appointments appointments, Clock clock) {
        this.seats = seats;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** To whoever is not signed in, only the names of those who agreed to that. */
    @Override
    public Map<String, String> at(Collection<String> addresses, @Nullable Member reader) {
        var ids = LiveReference.idsIn(addresses, PAGES);
        if (ids.isEmpty()) {
            return Map.of();
        }
        var held = appointments.holding(Among.ids(ids), LocalDate.now(clock)).stream()
                .filter(Appointment::isHolder)
                .collect(groupingBy(appointment -> appointment.seat().id()));
        return seats.findByIdInOrderById(Among.ids(ids)).stream()
                .filter(seat -> isTold(held.getOrDefault(seat.id(), List.of()), reader))
                .collect(toMap(LiveSeats::addressOf, seat -> words(held.getOrDefault(seat.id(), List.of()))));
    }

    @Override
    public Optional<String> addressOf(String name) {
        return seats.findFirstByNameOrderById(name).map(LiveSeats::addressOf);
    }

    private static boolean isTold(List<Appointment> held, @Nullable Member reader) {
        return reader != null
                || held.stream().allMatch(appointment -> appointment.person().isNamePublic());
    }

    private static String words(List<Appointment> held) {
        return held.isEmpty()
                ? VACANT
                : held.stream().map(appointment -> appointment.person().name()).collect(joining(", "));
    }

    private static String addressOf(Seat seat) {
        return PAGES + seat.id();
    }
}
