package nl.veerkrachtigebuurten.buurtmap;

import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;

interface BoundaryFiles extends Store<BoundaryFile> {

    /** The one that makes the map. */
    Optional<BoundaryFile> findFirstByUsedAtNotNullOrderByUsedAtDescIdDesc();
}
