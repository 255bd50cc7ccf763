package nl.veerkrachtigebuurten.rootmap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The root map as an indented text: from each beginning on, and what was told already is only named. */
record Outline(List<Branch> branches) {

    /**
     * @param relation to what stands above it; none at a beginning
     * @param told whether it was told before; {@code round} whether it even stands above itself
     */
    record Branch(Node node, @Nullable Node above, boolean told, boolean round, List<Branch> below) {}

    static Outline of(RootGraph graph) {
        var told = new HashSet<String>();
        var begins = new ArrayList<Branch>();
        graph.nodes().keySet().stream()
                .filter(key -> !graph.isReached(key))
                .forEach(key -> begins.add(branch(graph, key, null, told, List.of())));
        graph.nodes().keySet().stream()
                .filter(key -> !told.contains(key))
                .toList()
                .forEach(key -> {
                    if (!told.contains(key)) {
                        begins.add(branch(graph, key, null, told, List.of()));
                    }
                });
        return new Outline(begins);
    }

    private static Branch branch(
            RootGraph graph, String key, @Nullable Node above, Set<String> told, List<String> way) {
        var node = graph.node(key);
        if (!told.add(key)) {
            return new Branch(node, above, true, way.contains(key), List.of());
        }
        var further = new ArrayList<>(way);
        further.add(key);
        return new Branch(
                node,
                above,
                false,
                false,
                graph.from(key).stream()
                        .map(edge -> branch(graph, edge.to(), node, told, further))
                        .toList());
    }
}
