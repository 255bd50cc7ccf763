package nl.veerkrachtigebuurten.buurtmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.buurtscan.Author;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** In the demo the buurten have shapes, which are invented and say so. */
@Component
@Order(ProgrammePart.BUURTSCAN + 3)
class DemoMap implements ProgrammePart {

    private static final String FILE = "buurten-verzonnen.geojson";

    private final BoundaryFiles files;
    private final Boundaries boundaries;
    private final BoundaryMatching matching;
    private final Clock clock;

    DemoMap(BoundaryFiles files, Boundaries boundaries, BoundaryMatching matching, Clock clock) {
        this.files = files;
        this.boundaries = boundaries;
        this.matching = matching;
        this.clock = clock;
    }

    /** The programme file knows no boundaries. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        var at = today.minusDays(40).atTime(9, 20).atZone(clock.getZone()).toInstant();
        var matched = matching.match(read().shapes());
        var file = new BoundaryFile(FILE, true, matched.unmatched(), new Author(null, "Programmabureau"), at);
        file.use(at);
        files.save(file);
        matched.polygons()
                .forEach((buurt, shapes) ->
                        boundaries.save(new Boundary(file.id(), buurt, BoundaryService.coordinates(shapes))));
    }

    private static GeoJsonReading.Read read() {
        try {
            return GeoJsonReading.read(new ClassPathResource("demo/" + FILE).getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (WrongShapeException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
