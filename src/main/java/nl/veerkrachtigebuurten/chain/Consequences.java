package nl.veerkrachtigebuurten.chain;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.MilestoneSummary;
import nl.veerkrachtigebuurten.routekaart.Routekaart;
import nl.veerkrachtigebuurten.routekaart.ShiftPart;
import nl.veerkrachtigebuurten.seats.Appointments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What would move along if a milestone moved: all that waits for it, with the owners. */
@Component
@Transactional(readOnly = true)
class Consequences implements ShiftPart {

    private static final int WRITTEN_OUT = 25;

    private final Routekaart routekaart;
    private final Appointments appointments;
    private final Clock clock;

    Consequences(Routekaart routekaart, Appointments appointments, Clock clock) {
        this.routekaart = routekaart;
        this.appointments = appointments;
        this.clock = clock;
    }

    /**
     * What is told of it.
     *
     * @param some those that would end before what they need first, then in order of time; not all of very many
     */
    record Told(String title, String to, int number, long tooEarly, List<Consequence> some) {

        public int others() {
            return number - some.size();
        }
    }

    @Override
    public Optional<Part> before(Milestone milestone, Moment to) {
        var all = of(milestone.id(), to);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var some = withHolders(all.stream().limit(WRITTEN_OUT).toList());
        var tooEarly = all.stream().filter(Consequence::isTooEarly).count();
        return Optional.of(
                new Part("chain/consequences", new Told(milestone.title(), to.words(), all.size(), tooEarly, some)));
    }

    /** What waits for the milestone and is still open, once it has moved there. */
    List<Consequence> of(long id, Moment to) {
        var open = routekaart.read(true).stream()
                .filter(milestone -> !milestone.stateOn(LocalDate.now(clock)).isOver())
                .collect(toMap(MilestoneSummary::id, milestone -> milestone));
        var ends = open.values().stream().collect(toMap(MilestoneSummary::id, Consequences::end));
        var push = new Push(id, to.latest(), routekaart.dependencies(), ends);
        return push.moved().stream()
                .flatMap(moved -> Optional.ofNullable(open.get(moved)).stream())
                .map(moved -> new Consequence(moved, push.notBefore(moved.id()).orElse(null), List.of()))
                .sorted(comparing(Consequence::isTooEarly)
                        .reversed()
                        .thenComparing(consequence -> consequence.milestone().moment()))
                .toList();
    }

    private static LocalDate end(MilestoneSummary milestone) {
        var latest = milestone.moment().latest();
        return latest == null ? LocalDate.MAX : latest;
    }

    private List<Consequence> withHolders(List<Consequence> consequences) {
        var names = holders(consequences.stream()
                .map(consequence -> consequence.milestone().ownerId())
                .toList());
        return consequences.stream()
                .map(its -> new Consequence(
                        its.milestone(),
                        its.notBefore(),
                        names.getOrDefault(its.milestone().ownerId(), List.of())))
                .toList();
    }

    private Map<Long, List<String>> holders(Collection<Long> seatIds) {
        return appointments.holding(ids(seatIds), LocalDate.now(clock)).stream()
                .collect(groupingBy(
                        appointment -> appointment.seat().id(),
                        mapping(appointment -> appointment.person().name(), toList())));
    }
}
