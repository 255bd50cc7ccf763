package nl.veerkrachtigebuurten.programme;

import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;

/** There is one programme; the database sees to it. */
public interface Programmes extends Store<Programme> {

    default Programme current() {
        return findAll().stream().findFirst().orElseThrow(NotFoundException::new);
    }
}
