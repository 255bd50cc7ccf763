package nl.veerkrachtigebuurten.buurtmap;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One shape of a GeoJSON file.
 *
 * @param names all words among its properties, of which one may name a buurt
 * @param polygons coordinates of polygons, checked
 */
record GeoShape(List<String> names, List<JsonNode> polygons) {

    /** What to call it where it belongs to no buurt. */
    String title() {
        return names.isEmpty() ? "?" : names.get(0);
    }
}
