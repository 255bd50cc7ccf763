package nl.veerkrachtigebuurten.perspective;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;

interface DifferencesOfView extends Store<Difference> {

    List<Difference> findByCauseIdOrderByIdDesc(long causeId, Limit most);
}
