package nl.veerkrachtigebuurten.consequence;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface CausalLinks extends Store<CausalLink> {

    /** What a cause leads to. */
    @Query("from CausalLink c join fetch c.effect where c.cause.id = :causeId order by c.id")
    List<CausalLink> of(long causeId, Limit most);

    /** What leads to a cause. */
    @Query("from CausalLink c join fetch c.cause where c.effect.id = :causeId order by c.id")
    List<CausalLink> to(long causeId, Limit most);

    boolean existsByCauseIdAndEffectId(long causeId, long effectId);
}
