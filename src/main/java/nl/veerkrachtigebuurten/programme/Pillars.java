package nl.veerkrachtigebuurten.programme;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;

public interface Pillars extends Store<Pillar> {

    List<Pillar> findAllByOrderByPosition();

    Optional<Pillar> findBySlug(String slug);

    /** The pillar at an address; where there is none, the reader gets a 404. */
    default Pillar at(String slug) {
        return findBySlug(slug).orElseThrow(NotFoundException::new);
    }
}
