package nl.veerkrachtigebuurten.judgement;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;

interface Assessments extends Store<Assessment> {

    /** How certain a cause was called, last first. */
    List<Assessment> findByCauseIdOrderByIdDesc(long causeId, Limit most);
}
