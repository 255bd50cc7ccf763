package nl.veerkrachtigebuurten.programme;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Alike;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

public interface Neighbourhoods extends Store<Neighbourhood> {

    List<Neighbourhood> findAllByOrderByName();

    Optional<Neighbourhood> findByName(String name);

    @Query("from Neighbourhood n left join fetch n.cbsCodes where n.slug = :slug")
    Optional<Neighbourhood> findBySlug(String slug);

    /** Whose name resembles the words, nearest first. */
    @Query("from Neighbourhood x where " + Alike.NAME + " >= 0.55 order by " + Alike.NAME + " desc, x.name, x.id")
    List<Neighbourhood> named(String words, Limit most);

    /** The buurt at an address; where there is none, the reader gets a 404. */
    default Neighbourhood at(String slug) {
        return findBySlug(slug).orElseThrow(NotFoundException::new);
    }
}
