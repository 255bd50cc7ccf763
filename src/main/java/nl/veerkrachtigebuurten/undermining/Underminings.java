package nl.veerkrachtigebuurten.undermining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface Underminings extends Store<Undermining> {

    String WHOLE = "from Undermining u join fetch u.intervention i left join fetch i.pillars"
            + " join fetch u.cause c left join fetch c.pillars ";
    String OPEN = " o.withdrawal.at is null and o.treated = false and o.stopped = false"
            + " and (o.returnsOn is null or o.returnsOn <= :today) ";

    @Override
    @Query(WHOLE + "where u.id = :id")
    Optional<Undermining> findById(Long id);

    @Query(WHOLE + "where among(:ids, u.id) order by u.id desc")
    List<Undermining> newestFirst(Long[] ids);

    @Query("select u.id from Undermining u where u.intervention.id = :interventionId order by u.id desc")
    List<Long> ofIntervention(long interventionId, Limit most);

    @Query("select u.id from Undermining u where u.cause.id = :causeId order by u.id desc")
    List<Long> ofCause(long causeId, Limit most);

    @Query("select count(u) > 0 from Undermining u where u.intervention.id = :interventionId and u.cause.id = :causeId"
            + " and u.withdrawal.at is null")
    boolean isSaid(long interventionId, long causeId);

    /** The open ones, the last said first. */
    @Query("select o.id from Undermining o where" + OPEN + "order by o.id desc")
    List<Long> open(LocalDate today, Limit most);

    @Query("select count(o) from Undermining o where" + OPEN)
    long countOpen(LocalDate today);

    /** The open ones that touch any of these pillars, on either side, the last said first; in one statement. */
    @Query(WHOLE + "where u.id in (select o.id from Undermining o where" + OPEN
            + "and (exists (select 1 from o.intervention.pillars p where among(:pillarIds, p.id))"
            + " or exists (select 1 from o.cause.pillars p where among(:pillarIds, p.id))) order by o.id desc limit 20)"
            + " order by u.id desc")
    List<Undermining> openOf(Long[] pillarIds, LocalDate today);

    /** What others said since then, last first. */
    @Query("from Undermining u join fetch u.intervention where u.said.at > :since and u.said.personId <> :personId"
            + " order by u.said.at desc")
    List<Undermining> since(Instant since, long personId, Limit most);
}
