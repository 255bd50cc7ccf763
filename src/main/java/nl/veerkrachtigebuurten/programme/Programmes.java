package nl.veerkrachtigebuurten.programme;

import java.util.Optional;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Query;

/** There is one programme; the database sees to it. */
public interface Programmes extends Store<Programme> {

    @Query("from Programme p")
    Optional<Programme> first();

    default Programme current() {
        return first().orElseThrow(NotFoundException::new);
    }
}
