package nl.veerkrachtigebuurten.buurtmap;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PROGRAMME;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Author;
import nl.veerkrachtigebuurten.platform.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

@Service
@Transactional
class BoundaryService {

    private final BoundaryFiles files;
    private final Boundaries boundaries;
    private final BoundaryMatching matching;
    private final Clock clock;

    BoundaryService(BoundaryFiles files, Boundaries boundaries, BoundaryMatching matching, Clock clock) {
        this.files = files;
        this.boundaries = boundaries;
        this.matching = matching;
        this.clock = clock;
    }

    /** Takes a file in to look at; the map stays as it is. */
    @Requires(value = EDIT_PROGRAMME, of = "@programmes.current()")
    BoundaryFile take(String name, GeoJsonReading.Read read, Author by) {
        var matched = matching.match(read.shapes());
        var file = files.save(new BoundaryFile(name, read.invented(), matched.unmatched(), by, clock.instant()));
        matched.polygons()
                .forEach((buurt, shapes) -> boundaries.save(new Boundary(file.id(), buurt, coordinates(shapes))));
        return file;
    }

    /** From here the map is made of this file. */
    @Requires(value = EDIT_PROGRAMME, of = "@programmes.current()")
    void use(long id) {
        if (boundaries.of(id).isEmpty()) {
            throw new RefusedException("boundaries.refused.empty");
        }
        files.get(id).use(clock.instant());
    }

    static String coordinates(List<GeoShape> shapes) {
        return shapes.stream()
                .flatMap(shape -> shape.polygons().stream())
                .map(JsonNode::toString)
                .collect(Collectors.joining(",", "[", "]"));
    }
}
