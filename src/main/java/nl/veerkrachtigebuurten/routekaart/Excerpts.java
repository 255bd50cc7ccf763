package nl.veerkrachtigebuurten.routekaart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.seats.Seat;
import nl.veerkrachtigebuurten.seats.Seats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a part of the routekaart for whoever takes it elsewhere: one query, however many milestones. */
@Component
@Transactional(readOnly = true)
public class Excerpts {

    private final Milestones milestones;
    private final Pillars pillars;
    private final Seats seats;

    Excerpts(Milestones milestones, Pillars pillars, Seats seats) {
        this.milestones = milestones;
        this.pillars = pillars;
        this.seats = seats;
    }

    /**
     * What an address asks for. What nobody knows gets a 404: a feed that is empty by mistake is never noticed.
     *
     * @param pillar the slug of a pillar, {@code bestuur} or {@code participatie}
     * @param owner the id of a seat
     */
    public Excerpt at(@Nullable String pillar, @Nullable String owner) {
        var whole = Excerpt.WHOLE;
        var part = pillar == null || pillar.isBlank()
                ? whole
                : lane(pillar).map(Excerpt::in).orElseGet(() -> Excerpt.of(pillars.at(pillar)));
        var seat = owner == null || owner.isBlank() ? null : seat(owner);
        return new Excerpt(part.pillar(), part.lane(), seat);
    }

    private static Optional<Milestone.Lane> lane(String track) {
        return Stream.of(Milestone.Lane.values())
                .filter(lane -> !lane.track().isEmpty() && lane.track().equals(track))
                .findFirst();
    }

    private Seat seat(String id) {
        if (!id.matches("\\d{1,12}")) {
            throw new NotFoundException();
        }
        return seats.get(Long.parseLong(id));
    }

    /** In order of time, with their pillars, owner and buurt. */
    public List<Milestone> published(Excerpt excerpt) {
        return milestones.excerpt(false, excerpt.pillarId(), excerpt.lane(), excerpt.ownerId());
    }

    /** The same with those that only members may see. */
    public List<Milestone> all(Excerpt excerpt) {
        return milestones.excerpt(true, excerpt.pillarId(), excerpt.lane(), excerpt.ownerId());
    }

    /**
     * What each of these waits for, by their ids, in the order of those. Only what is among them: the rest is not for
     * everybody, or not asked for.
     */
    public Map<Long, SortedSet<Long>> needsAmong(List<Milestone> some) {
        var ids = some.stream().map(Milestone::id).collect(toSet());
        return milestones.needLinks().stream()
                .filter(need -> ids.contains(need.to()))
                .collect(groupingBy(Link::from, mapping(Link::to, toCollection(TreeSet::new))));
    }

    /** Where anybody can read of a published milestone. */
    public static String pathOf(Milestone milestone) {
        var day = milestone.reachedOn() == null ? dayOf(milestone.moment()) : milestone.reachedOn();
        return "/routekaart" + (day == null ? "" : "?jaar=" + day.getYear()) + "#mijlpaal-" + milestone.id();
    }

    private static @Nullable LocalDate dayOf(Moment moment) {
        return moment.earliest() == null ? moment.latest() : moment.earliest();
    }
}
