package nl.veerkrachtigebuurten.buurtmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the buurt of each shape: by a CBS code that the buurt covers, or by its name. */
@Component
class BoundaryMatching {

    private final Neighbourhoods neighbourhoods;
    private final JdbcClient database;

    BoundaryMatching(Neighbourhoods neighbourhoods, JdbcClient database) {
        this.neighbourhoods = neighbourhoods;
        this.database = database;
    }

    /** @param polygons by buurt; a buurt that covers several CBS buurten gets the shapes of all of them */
    record Matched(Map<Neighbourhood, List<GeoShape>> polygons, List<String> unmatched) {}

    Matched match(List<GeoShape> shapes) {
        var known = known();
        var matched = new LinkedHashMap<Neighbourhood, List<GeoShape>>();
        var unmatched = new ArrayList<String>();
        for (var shape : shapes) {
            buurtOf(shape, known)
                    .ifPresentOrElse(
                            buurt -> matched.computeIfAbsent(buurt, it -> new ArrayList<>())
                                    .add(shape),
                            () -> unmatched.add(shape.title()));
        }
        return new Matched(matched, unmatched);
    }

    private static Optional<Neighbourhood> buurtOf(GeoShape shape, Map<String, Neighbourhood> known) {
        return shape.names().stream()
                .map(name -> known.get(name.toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Map<String, Neighbourhood> known() {
        var known = new LinkedHashMap<String, Neighbourhood>();
        var byId = new LinkedHashMap<Long, Neighbourhood>();
        neighbourhoods.findAllByOrderByName().forEach(buurt -> {
            byId.put(buurt.id(), buurt);
            known.put(buurt.name().toLowerCase(Locale.ROOT), buurt);
        });
        database.sql("select lower(code), neighbourhood_id from neighbourhood_cbs")
                .query(row -> {
                    var buurt = byId.get(row.getLong(2));
                    if (buurt != null) {
                        known.put(row.getString(1), buurt);
                    }
                });
        return known;
    }
}
