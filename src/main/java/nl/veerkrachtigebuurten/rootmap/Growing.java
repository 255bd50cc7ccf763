package nl.veerkrachtigebuurten.rootmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import org.jspecify.annotations.Nullable;

/** A graph while it is read: what it holds so far, by key. */
final class Growing {

    private static final int MOST_MORE = 10;

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final @Nullable String focus;

    Growing(@Nullable String focus) {
        this.focus = focus;
    }

    boolean has(String key) {
        return nodes.containsKey(key);
    }

    Long[] ids(NodeKind kind) {
        return nodes.values().stream()
                .filter(node -> node.kind() == kind)
                .map(node -> Long.valueOf(node.key().substring(node.key().lastIndexOf('-') + 1)))
                .toArray(Long[]::new);
    }

    /** @param state message key: what stands behind its last dot is how it looks */
    Node add(NodeKind kind, long id, String title, String state, String colour) {
        var key = kind.key(id);
        var page = switch (kind) {
            case CAUSE -> "/oorzaken/";
            case INTERVENTION -> "/interventies/";
            default -> "/mijlpalen/";
        };
        var look = state.substring(state.lastIndexOf('.') + 1);
        return put(new Node(key, kind, title, state, look, colour, page + id, around(key), null));
    }

    void finding(Finding finding, List<Long> causeIds) {
        var key = NodeKind.FINDING.key(finding.id());
        var kind = "finding.kind." + finding.kind();
        put(new Node(
                key, NodeKind.FINDING, finding.title(), kind, "", "participation", finding.path(), around(key), null));
        causeIds.forEach(id -> link(key, NodeKind.CAUSE.key(id), null));
    }

    /** @param kind of the findings; empty for all */
    Node heard(long causeId, String kind, @Nullable Integer number) {
        var key = NodeKind.FINDINGS.key(causeId) + kind;
        var state = kind.isEmpty() ? null : "finding.kind." + kind;
        var node = put(new Node(
                key,
                NodeKind.FINDINGS,
                "",
                state,
                "",
                "participation",
                "/oorzaken/" + causeId + "#aanwijzingen",
                null,
                number));
        link(key, NodeKind.CAUSE.key(causeId), null);
        return node;
    }

    /** Beyond this cause there are so many that are not shown. */
    Boolean more(long causeId, int number) {
        var cause = NodeKind.CAUSE.key(causeId);
        if (number > 0 && ids(NodeKind.MORE).length < MOST_MORE && !cause.equals(focus)) {
            var key = NodeKind.MORE.key(causeId);
            put(new Node(key, NodeKind.MORE, "", null, "", "other", RootMapFilter.of(cause), null, number));
            link(cause, key, null);
        }
        return number > 0;
    }

    Boolean link(String from, String to, @Nullable String certainty) {
        return has(from) && has(to) && edges.add(new Edge(from, to, certainty));
    }

    Node linkAll(NodeKind kind, Long[] ids, Node to) {
        for (var id : ids) {
            link(kind.key(id), to.key(), null);
        }
        return to;
    }

    RootGraph grown() {
        return new RootGraph(Collections.unmodifiableMap(nodes), List.copyOf(edges));
    }

    private @Nullable String around(String key) {
        return key.equals(focus) ? null : RootMapFilter.of(key);
    }

    private Node put(Node node) {
        nodes.put(node.key(), node);
        return node;
    }
}
