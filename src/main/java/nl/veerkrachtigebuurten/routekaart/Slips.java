package nl.veerkrachtigebuurten.routekaart;

import java.time.Instant;
import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

public interface Slips extends Store<Slip> {

    /** How one milestone moved, oldest first. */
    @Query("from Slip s where s.milestone.id = :milestoneId order by s.signature.at, s.id")
    List<Slip> of(long milestoneId);

    /** What moved since then, newest first. */
    @Query(
            "from Slip s join fetch s.milestone m join fetch m.owner where s.signature.at >= :since order by s.signature.at desc, s.id desc")
    List<Slip> since(Instant since, Limit most);

    /** How published milestones moved, newest first. */
    @Query("from Slip s join fetch s.milestone where s.milestone.published order by s.signature.at desc, s.id desc")
    List<Slip> ofPublished(Limit most);

    /** The moves of some milestones, newest first. */
    @Query("from Slip s where among(:milestoneIds, s.milestone.id) order by s.signature.at desc, s.id desc")
    List<Slip> ofAll(Long[] milestoneIds);

    /** Since then, by others than this person; newest first. */
    @Query(
            "from Slip x join fetch x.milestone where x.signature.at >= :since and (x.signature.authorId is null or x.signature.authorId <> :personId)"
                    + " order by x.signature.at desc, x.id desc")
    List<Slip> byOthersSince(long personId, Instant since, Limit most);

    /** What moved in this time, oldest first. */
    @Query(
            "from Slip s join fetch s.milestone where s.signature.at >= :from and s.signature.at < :end order by s.signature.at, s.id")
    List<Slip> between(Instant from, Instant end);

    /** All there ever were, oldest first. */
    @Query("from Slip s join fetch s.milestone order by s.signature.at, s.id")
    List<Slip> all();
}
