package nl.veerkrachtigebuurten.seats;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Members;
import nl.veerkrachtigebuurten.account.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers from today's appointments who a member is and what it may do. */
@Component
class SeatedMembers implements Members {

    private final People people;
    private final Appointments appointments;
    private final Clock clock;
    private final boolean demo;

    SeatedMembers(People people, Appointments appointments, Clock clock, @Value("${portal.demo:false}") boolean demo) {
        this.people = people;
        this.appointments = appointments;
        this.clock = clock;
        this.demo = demo;
    }

    /** For each page, so without the beginning and the end of a transaction; what was read is shared all the same. */
    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Member> find(long accountId) {
        return people.findByAccountId(accountId)
                .filter(person -> mayComeIn(person.account()))
                .map(person -> seated(accountId, person));
    }

    private boolean mayComeIn(@Nullable Account account) {
        return account != null && !account.isBlocked() && (demo || !account.isDemo());
    }

    private Member seated(long accountId, Person person) {
        List<Seat> seats = appointments.heldBy(accountId, LocalDate.now(clock)).stream()
                .map(Appointment::seat)
                .toList();
        var title = seats.stream().map(Seat::name).distinct().collect(Collectors.joining(", "));
        var ids = seats.stream().map(Seat::id).collect(Collectors.toUnmodifiableSet());
        return new Member(accountId, person.id(), person.name(), title, ids, SeatRights.of(seats));
    }
}
