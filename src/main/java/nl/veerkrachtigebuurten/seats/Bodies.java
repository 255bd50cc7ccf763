package nl.veerkrachtigebuurten.seats;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.EntityGraph;

public interface Bodies extends Store<Body> {

    @EntityGraph(attributePaths = "pillars")
    List<Body> findAllByOrderById();

    @EntityGraph(attributePaths = "pillars")
    List<Body> findByKindOrderById(BodyKind kind);

    @EntityGraph(attributePaths = "pillars")
    Optional<Body> findBySlug(String slug);

    @Override
    @EntityGraph(attributePaths = "pillars")
    Optional<Body> findById(Long id);

    /** The body at an address, with its pillars; where there is none, the reader gets a 404. */
    default Body at(String slug) {
        return findBySlug(slug).orElseThrow(NotFoundException::new);
    }
}
