package nl.veerkrachtigebuurten.designsession;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface Outcomes extends Store<Outcome> {

    @Query("from Outcome o join fetch o.intervention where o.session.id = :sessionId order by o.id")
    List<Outcome> of(long sessionId, Limit most);

    boolean existsBySessionIdAndInterventionId(long sessionId, long interventionId);
}
