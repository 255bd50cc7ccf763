package nl.veerkrachtigebuurten.exchange;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PlanImports extends Store<PlanImport> {

    String OWN = "where i.id = :id and i.plan.slug = :plan and i.personId = :personId";

    @Query(
            "from PlanImport i join fetch i.plan p left join fetch p.pillar left join fetch p.neighbourhood left join fetch i.losses "
                    + OWN)
    Optional<PlanImport> find(String plan, long id, long personId);

    /** The same, while nobody else can import or drop it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from PlanImport i " + OWN)
    Optional<PlanImport> lock(String plan, long id, long personId);

    /** An import is only its maker's to see; where it is not, the reader gets a 404. */
    default PlanImport own(String plan, long id, long personId) {
        return find(plan, id, personId).orElseThrow(NotFoundException::new);
    }
}
