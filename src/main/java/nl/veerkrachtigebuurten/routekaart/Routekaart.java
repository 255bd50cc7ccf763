package nl.veerkrachtigebuurten.routekaart;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.programme.Programmes;
import nl.veerkrachtigebuurten.timeline.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * All milestones and steps of the programme, in order of time, in three queries however many there are; in one that
 * tells whether anything changed, while nothing did.
 */
@Component
public class Routekaart {

    private final Milestones milestones;
    private final Pillars pillars;
    private final Programmes programmes;
    private final Clock clock;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    /** What was read last, and by what one tells that it still holds. */
    private record Known(String stamp, List<MilestoneSummary> milestones) {}

    Routekaart(Milestones milestones, Pillars pillars, Programmes programmes, Clock clock) {
        this.clock = clock;
        this.milestones = milestones;
        this.pillars = pillars;
        this.programmes = programmes;
    }

    /** @param all also those that are not published */
    @Transactional(readOnly = true)
    public List<MilestoneSummary> read(boolean all) {
        var found = known();
        return all ? found : found.stream().filter(MilestoneSummary::published).toList();
    }

    /** Asked anew as soon as a milestone, a pillar or the name of a seat has another version. */
    private List<MilestoneSummary> known() {
        var stamp = milestones.stamp();
        var last = known.get();
        if (last == null || !last.stamp().equals(stamp)) {
            last = new Known(stamp, summaries());
            keep(last);
        }
        return last.milestones();
    }

    /** Not what is about to be changed: it may still be taken back. */
    private void keep(Known read) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            known.set(read);
        }
    }

    private List<MilestoneSummary> summaries() {
        var byMilestone = pillarsByMilestone();
        return milestones.summaries().stream()
                .map(milestone -> milestone.with(byMilestone.getOrDefault(milestone.id(), List.of())))
                .toList();
    }

    /** Which milestone needs which. */
    @Transactional(readOnly = true)
    public Dependencies dependencies() {
        return Dependencies.of(milestones.needLinks());
    }

    /** Which of these milestones needs which other of them. */
    @Transactional(readOnly = true)
    public List<Link> needsAmong(Collection<MilestoneSummary> some) {
        var ids = some.stream().map(MilestoneSummary::id).collect(Collectors.toSet());
        return milestones.needLinks().stream()
                .filter(link -> ids.contains(link.from()) && ids.contains(link.to()))
                .toList();
    }

    /** The years the programme looks at. */
    @Transactional(readOnly = true)
    public Period whole() {
        var programme = programmes.current();
        var started = Moment.read(programme.started(), LocalDate.now(clock))
                .flatMap(moment -> Optional.ofNullable(moment.earliest()));
        var first = started.map(LocalDate::getYear)
                .orElseGet(() -> LocalDate.now(clock).getYear());
        return Period.ofYears(Math.min(first, programme.horizon()), programme.horizon());
    }

    private Map<Long, List<Pillar>> pillarsByMilestone() {
        var byId =
                pillars.findAllByOrderByPosition().stream().collect(Collectors.toMap(Pillar::id, Function.identity()));
        var found = new HashMap<Long, List<Pillar>>();
        for (var link : milestones.pillarLinks()) {
            var pillar = byId.get(link.to());
            if (pillar != null) {
                found.computeIfAbsent(link.from(), id -> new ArrayList<>()).add(pillar);
            }
        }
        return found;
    }
}
