package nl.veerkrachtigebuurten.routekaart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.Pillar;

/**
 * The lanes of the routekaart: governance, each pillar and participation. Where buurten stand apart, each has a lane,
 * and what happens in a buurt stands there instead.
 *
 * @param neighbourhoods those that stand apart
 */
record RoutekaartLanes(List<Pillar> pillars, List<Neighbourhood> neighbourhoods) {

    /** @param track as an address calls it; empty of a buurt */
    record Lane(String name, String track, String colour, Predicate<MilestoneSummary> holds) {}

    /** @param words of a message key */
    List<Lane> all(UnaryOperator<String> words) {
        var apart = neighbourhoods.stream().map(Neighbourhood::id).collect(Collectors.toSet());
        Predicate<MilestoneSummary> here = its -> !apart.contains(its.neighbourhoodId());
        var lanes = new ArrayList<Lane>();
        lanes.add(
                new Lane(words.apply("milestone.lane.GOVERNANCE"), "bestuur", "governance", here.and(isOf("bestuur"))));
        for (var pillar : pillars) {
            lanes.add(new Lane(pillar.name(), pillar.slug(), pillar.colour(), here.and(isOf(pillar))));
        }
        lanes.add(new Lane(
                words.apply("milestone.lane.PARTICIPATION"),
                "participatie",
                "participation",
                here.and(isOf("participatie"))));
        for (var buurt : neighbourhoods) {
            lanes.add(new Lane(
                    buurt.name(), "", "participation", its -> Objects.equals(its.neighbourhoodId(), buurt.id())));
        }
        return lanes;
    }

    private static Predicate<MilestoneSummary> isOf(Pillar pillar) {
        return its -> its.pillars().stream().anyMatch(pillar::isSameAs);
    }

    private static Predicate<MilestoneSummary> isOf(String track) {
        return its -> its.track().equals(track);
    }
}
