package nl.veerkrachtigebuurten.judgement;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface Arguments extends Store<Argument> {

    /** What was said of a cause, last first. */
    List<Argument> findByCauseIdOrderByIdDesc(long causeId, Limit most);

    /** Whether anybody but this person speaks for a cause. */
    @Query("select count(a) > 0 from Argument a where a.cause.id = :causeId and a.stance = SUPPORTS"
            + " and a.signature.personId <> :personId")
    boolean isSupportedByOthers(long causeId, long personId);
}
