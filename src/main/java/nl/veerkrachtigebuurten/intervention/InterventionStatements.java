package nl.veerkrachtigebuurten.intervention;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;

interface InterventionStatements extends Store<Statement> {

    /** What was said of an intervention, last first. */
    List<Statement> findByInterventionIdOrderByIdDesc(long interventionId, Limit most);
}
