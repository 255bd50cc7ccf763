package nl.veerkrachtigebuurten.planline;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;

interface LineSteps extends Store<LineStep> {

    /** What was done with a line, last first. */
    List<LineStep> findByLineIdOrderByTakenAtDescIdDesc(long lineId, Limit most);
}
