package nl.veerkrachtigebuurten.buurtmap;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.MapTiles;
import nl.veerkrachtigebuurten.programme.PagePart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the page of all buurten: a map, where there are boundaries, and the same as a table. */
@Component
class BuurtMapPart implements PagePart {

    private final BuurtFacts facts;
    private final BoundaryFiles files;
    private final MapTiles tiles;

    BuurtMapPart(BuurtFacts facts, BoundaryFiles files, MapTiles tiles) {
        this.facts = facts;
        this.files = files;
        this.tiles = tiles;
    }

    /** @param file whose boundaries the map shows; without one there is the table only */
    record Content(List<BuurtFacts.Facts> buurten, @Nullable BoundaryFile file, MapTiles tiles) {}

    @Override
    public Optional<Part> onNeighbourhoods() {
        var file = files.findFirstByUsedAtNotNullOrderByUsedAtDescIdDesc().orElse(null);
        return Optional.of(new Part("buurtmap/part", new Content(facts.all(), file, tiles)));
    }
}
