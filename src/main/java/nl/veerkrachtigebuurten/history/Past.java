package nl.veerkrachtigebuurten.history;

import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.routekaart.Link;
import nl.veerkrachtigebuurten.routekaart.MilestoneSummary;
import nl.veerkrachtigebuurten.seats.Appointment;
import nl.veerkrachtigebuurten.seats.Appointments;
import nl.veerkrachtigebuurten.seats.Seat;
import nl.veerkrachtigebuurten.seats.Seats;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The routekaart as it stood at the end of a day. Milestones are as they were; who held their seats follows from the
 * appointments. The names of seats and pillars are those of today.
 */
@Component
@Transactional(readOnly = true)
public class Past {

    private final PastMilestones milestones;
    private final Pillars pillars;
    private final Seats seats;
    private final Appointments appointments;
    private final Clock clock;

    Past(PastMilestones milestones, Pillars pillars, Seats seats, Appointments appointments, Clock clock) {
        this.milestones = milestones;
        this.pillars = pillars;
        this.seats = seats;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** @param all also what is not for everybody; others get what was published then and still is today */
    public List<MilestoneSummary> on(LocalDate day, boolean all) {
        var end = endOf(day);
        var then = milestones.before(end, all);
        var owners = names(then.stream().map(PastMilestone::ownerId).collect(Collectors.toSet()));
        var pillarsOf = pillarsBefore(end);
        return then.stream()
                .map(milestone -> milestone.summary(
                        owners.getOrDefault(milestone.ownerId(), ""),
                        pillarsOf.getOrDefault(milestone.id(), List.of())))
                .sorted(Comparator.comparing(MilestoneSummary::moment).thenComparing(MilestoneSummary::id))
                .toList();
    }

    /** Which of these milestones needed which other of them that day. */
    List<Link> needsAmong(Collection<MilestoneSummary> some, LocalDate day) {
        var ids = some.stream().map(MilestoneSummary::id).collect(Collectors.toSet());
        return milestones.needsBefore(endOf(day)).stream()
                .map(part -> new Link(part.milestoneId(), part.partId()))
                .filter(link -> ids.contains(link.from()) && ids.contains(link.to()))
                .toList();
    }

    /** One milestone as lists show it. */
    MilestoneSummary summary(PastMilestone milestone, Instant end) {
        return milestone.summary(
                names(List.of(milestone.ownerId())).getOrDefault(milestone.ownerId(), ""),
                pillarsBefore(end).getOrDefault(milestone.id(), List.of()));
    }

    /** Who held these seats that day, as one reads it; visitors read the names of those who agreed to it. */
    Map<Long, String> holders(Collection<Long> seatIds, LocalDate day, boolean all) {
        return appointments.holding(ids(seatIds), day).stream()
                .filter(Appointment::isHolder)
                .filter(held -> all || held.person().isNamePublic())
                .collect(Collectors.groupingBy(
                        held -> held.seat().id(),
                        Collectors.mapping(held -> held.person().name(), Collectors.joining(", "))));
    }

    /** The first instant that is no longer of that day. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private Map<Long, String> names(Collection<Long> seatIds) {
        return seats.findByIdInOrderById(ids(seatIds)).stream().collect(Collectors.toMap(Seat::id, Seat::name));
    }

    private Map<Long, List<Pillar>> pillarsBefore(Instant end) {
        var links = milestones.pillarsBefore(end).stream()
                .collect(Collectors.groupingBy(
                        PastMilestones.Part::partId,
                        Collectors.mapping(PastMilestones.Part::milestoneId, Collectors.toList())));
        var found = new HashMap<Long, List<Pillar>>();
        for (var pillar : pillars.findAllByOrderByPosition()) {
            links.getOrDefault(pillar.id(), List.of())
                    .forEach(id -> found.computeIfAbsent(id, any -> new java.util.ArrayList<>())
                            .add(pillar));
        }
        return found;
    }
}
