package nl.veerkrachtigebuurten.programme;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;

public interface Neighbourhoods extends Store<Neighbourhood> {

    List<Neighbourhood> findAllByOrderByName();

    Optional<Neighbourhood> findBySlug(String slug);

    /** The buurt at an address; where there is none, the reader gets a 404. */
    default Neighbourhood at(String slug) {
        return findBySlug(slug).orElseThrow(NotFoundException::new);
    }
}
