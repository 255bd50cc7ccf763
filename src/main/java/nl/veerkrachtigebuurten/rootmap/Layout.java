package nl.veerkrachtigebuurten.rootmap;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Where everything stands on the root map; Eclipse ELK finds the places. */
final class Layout {

    static final double WIDTH = 224;
    static final double HEIGHT = 66;
    static final double SMALL = 34;
    static final double AROUND = 12;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    /** A box. */
    record Box(Node node, double x, double y, double width, double height) {}

    /** A line with its corners. */
    record Line(Edge edge, List<Point> points) {}

    record Point(double x, double y) {}

    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> places = new LinkedHashMap<>();
    private final Map<Edge, ElkEdge> lines = new LinkedHashMap<>();
    private final RootGraph graph;

    private Layout(RootGraph graph) {
        this.graph = graph;
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.SPACING_NODE_NODE, 18.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 44.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(16));
        graph.nodes().values().forEach(this::place);
        graph.edges().forEach(edge -> lines.put(edge, ElkGraphUtil.createSimpleEdge(at(edge.from()), at(edge.to()))));
    }

    static Layout of(RootGraph graph) {
        var layout = new Layout(graph);
        new RecursiveGraphLayoutEngine().layout(layout.root, new BasicProgressMonitor());
        return layout;
    }

    private void place(Node node) {
        var place = ElkGraphUtil.createNode(root);
        place.setDimensions(node.kind() == NodeKind.MORE ? 96 : WIDTH, isSmall(node) ? SMALL : HEIGHT);
        places.put(node.key(), place);
    }

    static boolean isSmall(Node node) {
        return node.kind() == NodeKind.MORE || node.kind() == NodeKind.FINDINGS;
    }

    private ElkNode at(String key) {
        return requireNonNull(places.get(key));
    }

    double width() {
        return root.getWidth();
    }

    double height() {
        return root.getHeight();
    }

    List<Box> boxes() {
        return graph.nodes().values().stream()
                .map(node -> {
                    var place = at(node.key());
                    return new Box(node, place.getX(), place.getY(), place.getWidth(), place.getHeight());
                })
                .toList();
    }

    List<Line> lines() {
        return lines.entrySet().stream()
                .filter(line -> !line.getValue().getSections().isEmpty())
                .map(line -> new Line(
                        line.getKey(), points(line.getValue().getSections().get(0))))
                .toList();
    }

    private static List<Point> points(ElkEdgeSection section) {
        return Stream.of(
                        Stream.of(new Point(section.getStartX(), section.getStartY())),
                        section.getBendPoints().stream().map(bend -> new Point(bend.getX(), bend.getY())),
                        Stream.of(new Point(section.getEndX(), section.getEndY())))
                .flatMap(points -> points)
                .toList();
    }
}
