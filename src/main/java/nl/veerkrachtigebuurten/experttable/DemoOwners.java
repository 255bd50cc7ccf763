package nl.veerkrachtigebuurten.experttable;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veerkrachtigebuurten.seats.Appointment;
import nl.veerkrachtigebuurten.seats.Appointments;
import nl.veerkrachtigebuurten.seats.Body;
import nl.veerkrachtigebuurten.seats.Person;
import nl.veerkrachtigebuurten.seats.Seat;
import nl.veerkrachtigebuurten.seats.SeatKind;
import nl.veerkrachtigebuurten.seats.Seats;
import org.springframework.stereotype.Component;

/** Who does the demo's actions: mostly the table's own people, now and then its pillar leader or somebody else. */
@Component
class DemoOwners {

    private static final List<SeatKind> OTHERS = List.of(SeatKind.PARTNER_CONTACT, SeatKind.PARTICIPATION_MEMBER);
    private static final int EVERY = 4;
    private static final int STRIDE = 5;

    private final Seats seats;
    private final Appointments appointments;
    private final Clock clock;

    DemoOwners(Seats seats, Appointments appointments, Clock clock) {
        this.seats = seats;
        this.appointments = appointments;
        this.clock = clock;
    }

    ZoneId zone() {
        return clock.getZone();
    }

    Turns of(Body table) {
        Map<Long, Person> holders = new LinkedHashMap<>();
        for (Appointment appointment : appointments.validOn(LocalDate.now(clock))) {
            holders.putIfAbsent(appointment.seat().id(), appointment.person());
        }
        var own = new ArrayList<Seat>();
        var others = new ArrayList<Seat>();
        for (var seat : seats.findAllByOrderById()) {
            if (table.isSameAs(seat.body())) {
                own.add(seat);
            } else if (holders.containsKey(seat.id()) && mayHelp(seat, table)) {
                others.add(seat);
            }
        }
        return new Turns(own, others, holders, (int) table.id());
    }

    private static boolean mayHelp(Seat seat, Body table) {
        return OTHERS.contains(seat.kind())
                || table.pillars().stream().anyMatch(pillar -> pillar.isSameAs(seat.pillar()));
    }

    /** Gives each action an owner in turn; every fourth goes to somebody who is not of the table. */
    static final class Turns {

        private final List<Seat> own;
        private final List<Seat> others;
        private final Map<Long, Person> holders;
        private final int begin;
        private int turn;

        private Turns(List<Seat> own, List<Seat> others, Map<Long, Person> holders, int begin) {
            this.own = own;
            this.others = others;
            this.holders = holders;
            this.begin = begin;
        }

        Seat next() {
            turn++;
            return turn % EVERY == 0 && !others.isEmpty()
                    ? others.get((begin + turn / EVERY * STRIDE) % others.size())
                    : own.get(turn % own.size());
        }

        /** A vacant seat's work is told by whoever sits beside it. */
        Person author(Seat owner) {
            return requireNonNull(
                    holders.getOrDefault(owner.id(), holders.get(own.get(0).id())));
        }
    }
}
