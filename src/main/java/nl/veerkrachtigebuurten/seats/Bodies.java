package nl.veerkrachtigebuurten.seats;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Alike;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

public interface Bodies extends Store<Body> {

    String WHOLE = "from Body b left join fetch b.pillars ";

    @Query(WHOLE + "order by b.id")
    List<Body> findAllByOrderById();

    @Query(WHOLE + "where b.kind = :kind order by b.id")
    List<Body> findByKindOrderById(BodyKind kind);

    @Query(WHOLE + "where b.slug = :slug")
    Optional<Body> findBySlug(String slug);

    /** Whose name resembles the words, nearest first. */
    @Query("from Body x where " + Alike.NAME + " >= 0.55 order by " + Alike.NAME + " desc, x.name, x.id")
    List<Body> named(String words, Limit most);

    @Override
    @Query(WHOLE + "where b.id = :id")
    Optional<Body> findById(Long id);

    /** The body at an address, with its pillars; where there is none, the reader gets a 404. */
    default Body at(String slug) {
        return findBySlug(slug).orElseThrow(NotFoundException::new);
    }
}
