package nl.veerkrachtigebuurten.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;

interface Promises extends Store<Promise> {

    String WHOLE = "from Promise p join fetch p.seat left join fetch p.pillar i left join fetch p.origin.chapter c"
            + " left join fetch c.plan left join fetch p.origin.report r left join fetch r.milestone ";
    String OVERDUE = " (p.state in (OPEN, MOVED) and (coalesce(p.moment.latest < :today, false)"
            + " or coalesce(p.moment.reviewOn <= :today, false))) ";
    String IN_TIME = " order by coalesce(p.moment.latest, p.moment.reviewOn, p.moment.earliest), p.id";

    @Override
    @Query(WHOLE + "where p.id = :id")
    Optional<Promise> findById(Long id);

    /**
     * What is still to be kept first, soonest first.
     *
     * @param pillar its part of an address; empty for all
     * @param any whether it does not matter that the time is over
     */
    @Query(WHOLE + "where among(:states, p.state) and (:pillar = '' or i.slug = :pillar)"
            + " and (:any = true or :overdue = true and" + OVERDUE + "or :overdue = false and not" + OVERDUE + ")"
            + " order by case when p.state in (OPEN, MOVED) then 0 else 1 end,"
            + " coalesce(p.moment.latest, p.moment.reviewOn, p.moment.earliest), p.id")
    Slice<Promise> page(String[] states, String pillar, boolean any, boolean overdue, LocalDate today, Pageable page);

    @Query("select new nl.veerkrachtigebuurten.promise.PromiseCounts(count(*) filter (where" + OVERDUE + "),"
            + " count(*) filter (where p.state = OPEN and not" + OVERDUE + "),"
            + " count(*) filter (where p.state = MOVED and not" + OVERDUE + "),"
            + " count(*) filter (where p.state = KEPT), count(*) filter (where p.state = LAPSED))"
            + " from Promise p left join p.pillar i where (:pillar = '' or i.slug = :pillar)")
    PromiseCounts counts(String pillar, LocalDate today);

    /** Those whose time is over, the longest first. */
    @Query(WHOLE + "where" + OVERDUE + IN_TIME)
    List<Promise> overdue(LocalDate today, Limit most);

    @Query(WHOLE + "where among(:seatIds, p.seat.id) and" + OVERDUE + IN_TIME)
    List<Promise> overdueOf(Long[] seatIds, LocalDate today, Limit most);

    /** What these seats are to keep in a period. */
    @Query(WHOLE + "where among(:seatIds, p.seat.id) and p.state in (OPEN, MOVED) and p.moment.reviewOn is null"
            + " and coalesce(p.moment.earliest <= :until, true) and coalesce(p.moment.latest >= :from, true)" + IN_TIME)
    List<Promise> comingBetween(Long[] seatIds, LocalDate from, LocalDate until, Limit most);

    /** Those of a chapter, as they stand in the text; the lost ones last. */
    @Query(WHOLE + "where c.id = :chapterId order by p.origin.passage.lost, p.origin.passage.anchor.position, p.id")
    List<Promise> of(long chapterId, Limit most);

    /** Those that reports on a milestone made. */
    @Query(WHOLE + "where r.milestone.id = :milestoneId order by p.id")
    List<Promise> ofMilestone(long milestoneId, Limit most);

    /** Those whose passage is yet to follow the chapter's text to this revision. */
    @Query("from Promise p where p.origin.chapter.id = :chapterId and p.origin.passage.revision < :number")
    List<Promise> behind(long chapterId, int number);
}
