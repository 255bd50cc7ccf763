package nl.veerkrachtigebuurten.routekaart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which milestone needs which, over all steps; knows whether one would, by a detour, need itself. */
public final class Dependencies {

    private final Map<Long, List<Long>> needs;
    private final Map<Long, List<Long>> needing;

    private Dependencies(Collection<Link> links) {
        needs = links.stream().collect(groupingBy(Link::from, mapping(Link::to, toList())));
        needing = links.stream().collect(groupingBy(Link::to, mapping(Link::from, toList())));
    }

    /** @param links each from a milestone to one that it needs */
    public static Dependencies of(Collection<Link> links) {
        return new Dependencies(links);
    }

    /** What this one needs itself. */
    public List<Long> needsOf(long id) {
        return needs.getOrDefault(id, List.of());
    }

    /** What needs this one itself. */
    public List<Long> needing(long id) {
        return needing.getOrDefault(id, List.of());
    }

    /** All that must be there before this one, the nearest first. */
    public Set<Long> before(long id) {
        return reached(id, needs);
    }

    /** All that waits for this one, the nearest first. */
    public Set<Long> after(long id) {
        return reached(id, needing);
    }

    private static Set<Long> reached(long id, Map<Long, List<Long>> next) {
        var reached = new LinkedHashSet<Long>();
        var waiting = new ArrayDeque<>(next.getOrDefault(id, List.of()));
        while (!waiting.isEmpty()) {
            var one = waiting.remove();
            if (reached.add(one)) {
                waiting.addAll(next.getOrDefault(one, List.of()));
            }
        }
        return reached;
    }

    /** The shortest circle, first to first, that these needs would close; empty where they close none. */
    List<Long> circle(long id, Collection<Long> newNeeds) {
        var neededBy = new HashMap<Long, Long>();
        var waiting = new ArrayDeque<Long>();
        newNeeds.forEach(need -> {
            if (neededBy.putIfAbsent(need, id) == null) {
                waiting.add(need);
            }
        });
        while (!waiting.isEmpty()) {
            var one = waiting.remove();
            if (one == id) {
                return path(id, neededBy);
            }
            needsOf(one).forEach(need -> {
                if (neededBy.putIfAbsent(need, one) == null) {
                    waiting.add(need);
                }
            });
        }
        return List.of();
    }

    private static List<Long> path(long id, Map<Long, Long> neededBy) {
        var path = new ArrayList<>(List.of(id));
        for (var step = neededBy.get(id); step != null && step != id; step = neededBy.get(step)) {
            path.add(step);
        }
        path.add(id);
        Collections.reverse(path);
        return List.copyOf(path);
    }
}
