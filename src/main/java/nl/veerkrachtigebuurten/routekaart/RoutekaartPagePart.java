package nl.veerkrachtigebuurten.routekaart;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.PagePart;
import nl.veerkrachtigebuurten.programme.Pillar;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The milestones of the programme, a pillar or a buurt, as a line. */
@Component
@Order(20)
class RoutekaartPagePart implements PagePart {

    private static final String TEMPLATE = "routekaart/page-part";

    private final Routekaart routekaart;
    private final Rights rights;
    private final Clock clock;

    RoutekaartPagePart(Routekaart routekaart, Rights rights, Clock clock) {
        this.routekaart = routekaart;
        this.rights = rights;
        this.clock = clock;
    }

    /** @param address the query with which the routekaart shows all of them */
    record Line(List<MilestoneSummary> milestones, LocalDate today, String colour, String address, boolean member) {}

    /** Of the whole programme: what was reached last and what comes next. */
    @Override
    public Optional<Part> onFront() {
        return line(milestone -> true, "governance", "");
    }

    @Override
    public Optional<Part> on(Pillar pillar) {
        return line(
                milestone -> milestone.pillars().stream().anyMatch(pillar::isSameAs),
                pillar.colour(),
                "?pijler=" + pillar.slug());
    }

    @Override
    public Optional<Part> on(Neighbourhood neighbourhood) {
        return line(
                milestone -> Long.valueOf(neighbourhood.id()).equals(milestone.neighbourhoodId()), "participation", "");
    }

    private Optional<Part> line(Predicate<MilestoneSummary> isIts, String colour, String address) {
        var member = rights.member().isPresent();
        var milestones = routekaart.read(member).stream()
                .filter(isIts)
                .filter(milestone -> milestone.said() != MilestoneState.DROPPED)
                .toList();
        return milestones.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Part(TEMPLATE, new Line(near(milestones), LocalDate.now(clock), colour, address, member)));
    }

    /** The last three that were reached and the next five; all of the programme's years would be a wall. */
    private static List<MilestoneSummary> near(List<MilestoneSummary> milestones) {
        var reached = milestones.stream()
                .filter(milestone -> milestone.said() == MilestoneState.REACHED)
                .toList();
        var open = milestones.stream()
                .filter(milestone -> milestone.said() != MilestoneState.REACHED)
                .limit(5);
        return java.util.stream.Stream.concat(
                        reached.subList(Math.max(0, reached.size() - 3), reached.size()).stream(), open)
                .toList();
    }
}
