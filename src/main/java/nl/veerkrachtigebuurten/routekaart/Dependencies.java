package nl.veerkrachtigebuurten.routekaart;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which milestone needs which; knows whether one would, by a detour, need itself. */
final class Dependencies {

    private final Map<Long, Set<Long>> needs;

    Dependencies(Collection<Link> links) {
        needs = links.stream()
                .collect(Collectors.groupingBy(
                        Link::from, HashMap::new, Collectors.mapping(Link::to, Collectors.toSet())));
    }

    /** The circle, first to first, that these needs would close; empty where they close none. */
    List<Long> circle(long id, Collection<Long> newNeeds) {
        for (var need : newNeeds) {
            Deque<Long> path = new ArrayDeque<>();
            path.addLast(id);
            if (reaches(need, id, path, new HashSet<>())) {
                return List.copyOf(path);
            }
        }
        return List.of();
    }

    private boolean reaches(long from, long goal, Deque<Long> path, Set<Long> seen) {
        path.addLast(from);
        if (from == goal) {
            return true;
        }
        if (seen.add(from)) {
            for (var next : needs.getOrDefault(from, Set.of())) {
                if (reaches(next, goal, path, seen)) {
                    return true;
                }
            }
        }
        path.removeLast();
        return false;
    }
}
