package nl.veerkrachtigebuurten.routekaart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

public interface Milestones extends Store<Milestone> {

    String WHOLE = "from Milestone m left join fetch m.pillars join fetch m.owner left join fetch m.neighbourhood ";

    String IS_OPEN = " (m.said is null or m.said <> REACHED and m.said <> DROPPED) ";
    String IN_TIME =
            " order by coalesce(m.moment.earliest, m.moment.latest) nulls last, m.moment.latest nulls last, m.id ";

    @Override
    @Query(WHOLE + "where m.id = :id")
    Optional<Milestone> findById(Long id);

    /** A milestone with all that its page shows; where it is gone, the reader gets a 404. */
    default Milestone withAll(long id) {
        return findWithAllById(id).orElseThrow(NotFoundException::new);
    }

    @Query(WHOLE + "left join fetch m.needs left join fetch m.evidence where m.id = :id")
    Optional<Milestone> findWithAllById(long id);

    @Query(WHOLE + "where among(:ids, m.id)")
    List<Milestone> those(Long[] ids);

    Optional<Milestone> findFirstByTitleOrderById(String title);

    /** Those that need this one. */
    @Query("select m from Milestone m join m.needs n where n.id = :id" + IN_TIME)
    List<Milestone> needing(long id);

    /** All that may be chosen or linked, first what is still to come. */
    @Query("from Milestone m where m.said is null or m.said <> DROPPED" + IN_TIME)
    List<Milestone> choosable();

    /** The names of the same. */
    @Query("select new nl.veerkrachtigebuurten.routekaart.MilestoneName(m.id, m.title, m.moment.words)"
            + " from Milestone m where m.said is null or m.said <> DROPPED" + IN_TIME)
    List<MilestoneName> names();

    @Query("select new nl.veerkrachtigebuurten.routekaart.MilestoneSummary(m.id, m.title, m.moment, m.lane, m.said,"
            + " m.reachedOn, m.reportedOn, m.plannedOn, m.published, m.owner.id, m.owner.name, m.neighbourhood.id,"
            + " substring(m.why, 1, 400))"
            + " from Milestone m left join m.neighbourhood" + IN_TIME)
    List<MilestoneSummary> summaries();

    /** Another text after every change of what {@link #summaries()} tells: versions only go up, and nothing is deleted. */
    @NativeQuery("select concat_ws('-', (select concat(count(*) + sum(version), '-', max(id)) from milestone),"
            + " (select count(*) + sum(version) from seat), (select count(*) + sum(version) from pillar))")
    String stamp();

    /** A part of the routekaart, with what is told of each milestone elsewhere; what is null is not asked for. */
    @Query(WHOLE + "where (:all = true or m.published) and (:lane is null or m.lane = :lane)"
            + " and (:ownerId is null or m.owner.id = :ownerId)"
            + " and (:pillarId is null or exists (select 1 from m.pillars p where p.id = :pillarId))" + IN_TIME)
    List<Milestone> excerpt(
            boolean all, @Nullable Long pillarId, Milestone.@Nullable Lane lane, @Nullable Long ownerId);

    @Query("select new nl.veerkrachtigebuurten.routekaart.Link(m.id, p.id) from Milestone m join m.pillars p"
            + " order by p.position")
    List<Link> pillarLinks();

    @Query("select new nl.veerkrachtigebuurten.routekaart.Link(m.id, n.id) from Milestone m join m.needs n")
    List<Link> needLinks();

    /** Open ones of these seats that ended without being reached, or that are near and were last reported on long ago. */
    @Query("from Milestone m where among(:seatIds, m.owner.id) and" + IS_OPEN
            + "and (m.moment.latest < :today or coalesce(m.reportedOn, m.plannedOn) <= :silentSince"
            + " and coalesce(m.moment.earliest, m.moment.latest, :today) <= :horizon)"
            + " order by coalesce(m.moment.latest, :horizon), m.id")
    List<Milestone> askingForReport(
            Long[] seatIds, LocalDate today, LocalDate silentSince, LocalDate horizon, Limit most);

    /** Open ones with a day of their window in the period. */
    @Query("from Milestone m where m.moment.reviewOn is null and coalesce(m.moment.earliest <= :until, true)"
            + " and coalesce(m.moment.latest >= :from, true) and" + IS_OPEN + IN_TIME)
    List<Milestone> comingBetween(LocalDate from, LocalDate until, Limit most);
}
