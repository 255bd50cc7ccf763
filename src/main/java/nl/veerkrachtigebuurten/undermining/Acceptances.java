package nl.veerkrachtigebuurten.undermining;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;

interface Acceptances extends Store<Acceptance> {

    /** How often it was accepted, last first. */
    List<Acceptance> findByUnderminingIdOrderByIdDesc(long underminingId, Limit most);
}
