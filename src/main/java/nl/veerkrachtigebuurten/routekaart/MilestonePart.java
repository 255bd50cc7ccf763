package nl.veerkrachtigebuurten.routekaart;

import java.util.Optional;
import nl.veerkrachtigebuurten.programme.PagePart.Part;

/** What another module shows on the page of a milestone. Parts stand in the {@code @Order} of their beans. */
public interface MilestonePart {

    Optional<Part> on(Milestone milestone);
}
