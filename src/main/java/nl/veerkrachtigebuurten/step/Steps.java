package nl.veerkrachtigebuurten.step;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Steps extends Store<Step> {

    String OF_AN_OPEN_ONE = " s.state = OPEN and (m.said is null or m.said <> REACHED and m.said <> DROPPED) ";

    @Query("from Step s join fetch s.owner join fetch s.milestone m join fetch m.owner left join fetch m.pillars"
            + " where m.id = :milestoneId and s.id = :id")
    Optional<Step> find(long milestoneId, long id);

    /** The step of a milestone; where there is none, the reader gets a 404. */
    default Step at(long milestoneId, long id) {
        return find(milestoneId, id).orElseThrow(NotFoundException::new);
    }

    /** The same, and nobody else ticks it meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Step s where s.milestone.id = :milestoneId and s.id = :id")
    Optional<Step> findAlone(long milestoneId, long id);

    /** Those of a milestone, in their order. */
    @Query("from Step s join fetch s.owner where s.milestone.id = :milestoneId order by s.position, s.id")
    List<Step> of(long milestoneId);

    /** How far these milestones are; nothing of those without steps. */
    @Query("select new nl.veerkrachtigebuurten.step.Progress(s.milestone.id, count(s),"
            + " sum(case when s.state = DONE then 1 else 0 end), sum(s.weight),"
            + " sum(case when s.state = DONE then s.weight else 0 end))"
            + " from Step s where among(:milestoneIds, s.milestone.id) and s.state <> LAPSED group by s.milestone.id")
    List<Progress> progressOf(Long[] milestoneIds);

    /** What is still to be taken by these seats, what ends first before others. */
    @Query("from Step s join fetch s.milestone m where among(:seatIds, s.owner.id) and" + OF_AN_OPEN_ONE
            + "order by coalesce(s.moment.latest, m.moment.latest) nulls last, m.id, s.position, s.id")
    List<Step> openOf(Long[] seatIds, Limit most);

    @Query("select count(s) from Step s join s.milestone m where among(:seatIds, s.owner.id) and" + OF_AN_OPEN_ONE)
    long countOpenOf(Long[] seatIds);

    /** What of that has to be taken by then. */
    @Query("from Step s join fetch s.milestone m where among(:seatIds, s.owner.id) and s.moment.latest <= :until and"
            + OF_AN_OPEN_ONE + "order by s.moment.latest, m.id, s.position, s.id")
    List<Step> pressing(Long[] seatIds, LocalDate until, Limit most);

    /** What of that has a day of its window in the period. */
    @Query("from Step s join fetch s.milestone m where among(:seatIds, s.owner.id) and s.moment.words is not null"
            + " and s.moment.reviewOn is null and coalesce(s.moment.earliest <= :until, true)"
            + " and coalesce(s.moment.latest >= :from, true) and" + OF_AN_OPEN_ONE
            + "order by coalesce(s.moment.earliest, s.moment.latest), s.id")
    List<Step> comingBetween(Long[] seatIds, LocalDate from, LocalDate until, Limit most);

    /** The open milestones of these seats whose steps are all taken. */
    @Query(
            "from Milestone m join fetch m.owner where among(:seatIds, m.owner.id) and (m.said is null or m.said <> REACHED and m.said <> DROPPED)"
                    + " and exists (select 1 from Step s where s.milestone = m and s.state = DONE)"
                    + " and not exists (select 1 from Step s where s.milestone = m and s.state = OPEN) order by m.id")
    List<Milestone> allTakenOf(Long[] seatIds, Limit most);
}
