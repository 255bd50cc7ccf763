package nl.veerkrachtigebuurten.perspective;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Query;

interface Perspectives extends Store<Perspective> {

    /** The last of each partner on a cause, by the partner's name. */
    @Query("from Perspective p join fetch p.partner where p.id in"
            + " (select max(q.id) from Perspective q where q.cause.id = :causeId group by q.partner.id)"
            + " order by p.partner.name")
    List<Perspective> lastOfEach(long causeId);

    Optional<Perspective> findFirstByCauseIdAndPartnerIdOrderByIdDesc(long causeId, long partnerId);
}
