package nl.veerkrachtigebuurten.undermining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface Underminings extends Store<Undermining> {

    String WHOLE = "from Undermining u join fetch u.intervention i left join fetch i.pillars"
            + " join fetch u.cause c left join fetch c.pillars ";
    String OPEN = " u.withdrawal.at is null and u.treated = false and u.stopped = false"
            + " and (u.returnsOn is null or u.returnsOn <= :today) ";

    @Override
    @Query(WHOLE + "where u.id = :id")
    Optional<Undermining> findById(Long id);

    @Query(WHOLE + "where u.id in :ids order by u.id desc")
    List<Undermining> newestFirst(Collection<Long> ids);

    @Query("select u.id from Undermining u where u.intervention.id = :interventionId order by u.id desc")
    List<Long> ofIntervention(long interventionId, Limit most);

    @Query("select u.id from Undermining u where u.cause.id = :causeId order by u.id desc")
    List<Long> ofCause(long causeId, Limit most);

    @Query("select count(u) > 0 from Undermining u where u.intervention.id = :interventionId and u.cause.id = :causeId"
            + " and u.withdrawal.at is null")
    boolean isSaid(long interventionId, long causeId);

    /** The open ones, the last said first. */
    @Query("select u.id from Undermining u where" + OPEN + "order by u.id desc")
    List<Long> open(LocalDate today, Limit most);

    @Query("select count(u) from Undermining u where" + OPEN)
    long countOpen(LocalDate today);

    /** The open ones that touch any of these pillars, on either side, the last said first. */
    @Query("select u.id from Undermining u where" + OPEN
            + "and (exists (select 1 from u.intervention.pillars p where p.id in :pillarIds)"
            + " or exists (select 1 from u.cause.pillars p where p.id in :pillarIds)) order by u.id desc")
    List<Long> openOf(Collection<Long> pillarIds, LocalDate today, Limit most);

    /** What others said since then, last first. */
    @Query("from Undermining u join fetch u.intervention where u.said.at > :since and u.said.personId <> :personId"
            + " order by u.said.at desc")
    List<Undermining> since(Instant since, long personId, Limit most);
}
