package nl.veerkrachtigebuurten.rootmap;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/** What the root map shows: some of all there is, and the lines between. */
record RootGraph(Map<String, Node> nodes, List<Edge> edges) {

    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    public Node node(String key) {
        return requireNonNull(nodes.get(key), key);
    }

    List<Edge> from(String key) {
        return edges.stream().filter(edge -> edge.from().equals(key)).toList();
    }

    boolean isReached(String key) {
        return edges.stream().anyMatch(edge -> edge.to().equals(key));
    }

    public long count(NodeKind kind) {
        return nodes.values().stream().filter(node -> node.kind() == kind).count();
    }
}
