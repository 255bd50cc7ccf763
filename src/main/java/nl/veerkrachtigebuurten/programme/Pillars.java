package nl.veerkrachtigebuurten.programme;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Alike;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

public interface Pillars extends Store<Pillar> {

    List<Pillar> findAllByOrderByPosition();

    Optional<Pillar> findBySlug(String slug);

    /** Whose name resembles the words, nearest first. */
    @Query("from Pillar x where " + Alike.NAME + " >= 0.55 order by " + Alike.NAME + " desc, x.name, x.id")
    List<Pillar> named(String words, Limit most);

    /** The pillar at an address; where there is none, the reader gets a 404. */
    default Pillar at(String slug) {
        return findBySlug(slug).orElseThrow(NotFoundException::new);
    }
}
