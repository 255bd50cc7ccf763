package nl.veerkrachtigebuurten.routekaart;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

public interface StatusReports extends Store<StatusReport> {

    /** A report with its milestone; of another milestone there is none. */
    @Query("from StatusReport r join fetch r.milestone m where r.id = :id and m.id = :milestoneId")
    Optional<StatusReport> find(long milestoneId, long id);

    /** The report at an address; where there is none, the reader gets a 404. */
    default StatusReport at(long milestoneId, long id) {
        return find(milestoneId, id).orElseThrow(NotFoundException::new);
    }

    /** What was said of one milestone, newest first. */
    @Query("from StatusReport r where r.milestone.id = :milestoneId order by r.signature.at desc, r.id desc")
    List<StatusReport> of(long milestoneId, Limit most);

    /** What had been said of one milestone before then, newest first. */
    @Query("from StatusReport r where r.milestone.id = :milestoneId and r.signature.at < :end"
            + " order by r.signature.at desc, r.id desc")
    List<StatusReport> before(long milestoneId, Instant end, Limit most);

    /** That milestones were reached or dropped, in this time; newest first. */
    @Query(
            "from StatusReport r join fetch r.milestone where r.assessment in (REACHED, DROPPED) and r.signature.at >= :from"
                    + " and r.signature.at < :end order by r.signature.at desc, r.id desc")
    List<StatusReport> endsBetween(Instant from, Instant end);

    /** What was said since then, newest first. */
    @Query(
            "from StatusReport r join fetch r.milestone m join fetch m.owner where r.signature.at >= :since order by r.signature.at desc, r.id desc")
    List<StatusReport> since(Instant since, Limit most);

    /** What first told that a published milestone was reached, of those that still are; newest first. */
    @Query(
            "from StatusReport r join fetch r.milestone where r.milestone.published and r.milestone.said = REACHED and r.assessment = REACHED"
                    + " and not exists (from StatusReport e where e.milestone = r.milestone and e.assessment = REACHED"
                    + " and e.id < r.id) order by r.signature.at desc, r.id desc")
    List<StatusReport> reachedOfPublished(Limit most);

    /** The last report on each of these milestones. */
    @Query("from StatusReport r join fetch r.milestone where r.id in (select max(l.id) from StatusReport l"
            + " where among(:milestoneIds, l.milestone.id) group by l.milestone.id)")
    List<StatusReport> lastOf(Long[] milestoneIds);

    /** Since then, by others than this person; newest first. */
    @Query(
            "from StatusReport x join fetch x.milestone where x.signature.at >= :since and (x.signature.authorId is null or x.signature.authorId <> :personId)"
                    + " order by x.signature.at desc, x.id desc")
    List<StatusReport> byOthersSince(long personId, Instant since, Limit most);

    /** What was said of some milestones. */
    @Query("from StatusReport r where among(:milestoneIds, r.milestone.id) order by r.signature.at, r.id")
    List<StatusReport> ofAll(Long[] milestoneIds);
}
