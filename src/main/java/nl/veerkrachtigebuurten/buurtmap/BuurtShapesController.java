package nl.veerkrachtigebuurten.buurtmap;

import java.time.Duration;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The boundaries of the map, for the script that draws it. What stands at an address never changes. */
@Controller
class BuurtShapesController {

    private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json;charset=UTF-8");

    private final BoundaryFiles files;
    private final Boundaries boundaries;

    BuurtShapesController(BoundaryFiles files, Boundaries boundaries) {
        this.files = files;
        this.boundaries = boundaries;
    }

    /** Only of a file that was put to use. */
    @GetMapping("/buurten/grenzen/{id:\\d+}.json")
    @Public
    ResponseEntity<String> show(@PathVariable long id) {
        var file = files.findById(id).filter(it -> it.usedAt() != null).orElseThrow(NotFoundException::new);
        return ResponseEntity.ok()
                .contentType(GEO_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic())
                .body(boundaries.of(file.id()).stream()
                        .map(BuurtShapesController::feature)
                        .collect(Collectors.joining(",", "{\"type\":\"FeatureCollection\",\"features\":[", "]}")));
    }

    /** Neither a slug nor coordinates hold anything that JSON would have to escape. */
    private static String feature(Boundary boundary) {
        return "{\"type\":\"Feature\",\"properties\":{\"slug\":\""
                + boundary.neighbourhood().slug() + "\"},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":"
                + boundary.polygons() + "}}";
    }
}
