package nl.veerkrachtigebuurten.buurtscan;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Query;

public interface Buurtscans extends Store<Buurtscan> {

    String WHOLE = "from Buurtscan s join fetch s.neighbourhood ";

    @Query(WHOLE + "order by s.year desc, s.slug")
    List<Buurtscan> findAllByOrderByYearDescSlug();

    @Query(WHOLE + "where s.slug = :slug")
    Optional<Buurtscan> findBySlug(String slug);

    boolean existsByNeighbourhoodIdAndYear(long neighbourhoodId, int year);

    /** The scan at an address, with its buurt; where there is none, the reader gets a 404. */
    default Buurtscan at(String slug) {
        return findBySlug(slug).orElseThrow(NotFoundException::new);
    }
}
