package nl.veerkrachtigebuurten.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CalendarLinks extends Store<CalendarLink> {

    String WHOLE = "from CalendarLink l left join fetch l.pillar left join fetch l.seat ";

    @Query(WHOLE + "where l.hash = :hash")
    Optional<CalendarLink> findByHash(String hash);

    /** One's own, those that work first, then the newest. */
    @Query(WHOLE + "where l.accountId = :accountId"
            + " order by case when l.withdrawnAt is null then 0 else 1 end, l.createdAt desc, l.id desc")
    List<CalendarLink> of(long accountId, Limit most);

    Optional<CalendarLink> findByIdAndAccountId(long id, long accountId);

    int countByAccountIdAndWithdrawnAtIsNull(long accountId);

    /** Beside the entity: that a feed was read is no change of the portal's data. */
    @Modifying
    @Query("update CalendarLink l set l.lastUsedAt = :now where l.id = :id")
    void noteUse(long id, Instant now);
}
