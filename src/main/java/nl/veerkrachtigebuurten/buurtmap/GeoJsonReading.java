package nl.veerkrachtigebuurten.buurtmap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads a GeoJSON file of boundaries: polygons only, closed, in longitude and latitude, and not too many. */
final class GeoJsonReading {

    static final int MOST_SHAPES = 500;
    static final int MOST_POSITIONS = 60_000;
    private static final int DECIMALS = 6;
    private static final int SMALLEST_RING = 4;
    private static final JsonMapper JSON = new JsonMapper();

    private int positions;
    private int shape;

    private GeoJsonReading() {}

    /** @param invented whether the file itself says that its shapes are made up */
    record Read(List<GeoShape> shapes, boolean invented) {}

    static Read read(byte[] content) throws WrongShapeException {
        return new GeoJsonReading().collection(tree(content));
    }

    private static JsonNode tree(byte[] content) throws WrongShapeException {
        try {
            return JSON.readTree(content);
        } catch (JacksonException unreadable) {
            throw new WrongShapeException("boundaries.file.unreadable", 0);
        }
    }

    private Read collection(JsonNode file) throws WrongShapeException {
        var features = file.path("features");
        if (!file.path("type").asString("").equals("FeatureCollection") || !features.isArray() || features.isEmpty()) {
            throw wrong("boundaries.file.collection");
        }
        if (features.size() > MOST_SHAPES) {
            throw wrong("boundaries.file.many");
        }
        var shapes = new ArrayList<GeoShape>();
        for (var feature : features) {
            shape++;
            shapes.add(new GeoShape(names(feature.path("properties")), polygons(feature.path("geometry"))));
        }
        return new Read(shapes, file.path("invented").asBoolean(false));
    }

    private static List<String> names(JsonNode properties) {
        return properties.values().stream()
                .filter(JsonNode::isString)
                .map(value -> value.asString().strip())
                .filter(value -> !value.isEmpty() && value.length() <= 120)
                .toList();
    }

    private List<JsonNode> polygons(JsonNode geometry) throws WrongShapeException {
        var coordinates = geometry.path("coordinates");
        var polygons = new ArrayList<JsonNode>();
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygons.add(polygon(coordinates));
            case "MultiPolygon" -> {
                for (var polygon : several(coordinates)) {
                    polygons.add(polygon(polygon));
                }
            }
            default -> throw wrong("boundaries.file.polygons");
        }
        return polygons;
    }

    private JsonNode polygon(JsonNode rings) throws WrongShapeException {
        var read = JsonNodeFactory.instance.arrayNode();
        for (var ring : several(rings)) {
            read.add(ring(ring));
        }
        return read;
    }

    private ArrayNode ring(JsonNode ring) throws WrongShapeException {
        var read = JsonNodeFactory.instance.arrayNode();
        for (var position : several(ring)) {
            read.add(position(position));
        }
        if (read.size() < SMALLEST_RING || !read.get(0).equals(read.get(read.size() - 1))) {
            throw wrong("boundaries.file.ring");
        }
        return read;
    }

    private ArrayNode position(JsonNode position) throws WrongShapeException {
        if (++positions > MOST_POSITIONS) {
            throw wrong("boundaries.file.long");
        }
        return JsonNodeFactory.instance
                .arrayNode()
                .add(degrees(position.path(0), 180))
                .add(degrees(position.path(1), 90));
    }

    private BigDecimal degrees(JsonNode number, int most) throws WrongShapeException {
        if (!number.isNumber() || Math.abs(number.asDouble()) > most) {
            throw wrong("boundaries.file.degrees");
        }
        return BigDecimal.valueOf(number.asDouble()).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private JsonNode several(JsonNode array) throws WrongShapeException {
        if (!array.isArray() || array.isEmpty()) {
            throw wrong("boundaries.file.ring");
        }
        return array;
    }

    private WrongShapeException wrong(String messageKey) {
        return new WrongShapeException(messageKey, shape);
    }
}
