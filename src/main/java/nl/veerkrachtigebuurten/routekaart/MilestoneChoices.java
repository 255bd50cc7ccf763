package nl.veerkrachtigebuurten.routekaart;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.seats.Seat;
import nl.veerkrachtigebuurten.seats.Seats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a milestone form lets one choose from; asked only when the form is shown. */
@Component
public class MilestoneChoices {

    private final Seats seats;
    private final Pillars pillars;
    private final Neighbourhoods neighbourhoods;
    private final Milestones milestones;

    MilestoneChoices(Seats seats, Pillars pillars, Neighbourhoods neighbourhoods, Milestones milestones) {
        this.seats = seats;
        this.pillars = pillars;
        this.neighbourhoods = neighbourhoods;
        this.milestones = milestones;
    }

    /** Seats by name; of seats with the same name the first, since they act as one. */
    public List<Seat> owners() {
        return List.copyOf(seats.findAllByOrderById().stream()
                .collect(Collectors.toMap(Seat::name, seat -> seat, (first, second) -> first, java.util.TreeMap::new))
                .values());
    }

    public List<Pillar> pillars() {
        return pillars.findAllByOrderByPosition();
    }

    public List<Neighbourhood> neighbourhoods() {
        return neighbourhoods.findAllByOrderByName();
    }

    public List<Milestone.Lane> lanes() {
        return List.of(Milestone.Lane.values());
    }

    /** The milestones that this one needs as far as is known, in order of time. */
    public List<MilestoneName> needed(@Nullable Collection<Long> ids) {
        return ids == null || ids.isEmpty()
                ? List.of()
                : milestones.names().stream()
                        .filter(name -> ids.contains(name.id()))
                        .toList();
    }

    /** Milestones that this one can need, in order of time. */
    public List<MilestoneName> needs(@Nullable Long id) {
        return milestones.names().stream()
                .filter(name -> id == null || name.id() != id)
                .toList();
    }
}
