package nl.veerkrachtigebuurten.adoption;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.plan.EditablePlans;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface PlanVersions extends Store<PlanVersion> {

    String WITH_PLAN =
            "from PlanVersion v join fetch v.plan p left join fetch p.pillar left join fetch p.neighbourhood ";

    /** When the newest adopted version of a plan was adopted. */
    record AdoptionDay(long planId, Instant at) {}

    @Query("select new nl.veerkrachtigebuurten.adoption.PlanVersions$AdoptionDay(v.plan.id, v.decided.at)"
            + " from PlanVersion v where v.state = ADOPTED and not exists (select 1 from PlanVersion later"
            + " where later.plan = v.plan and later.state = ADOPTED and later.number > v.number)")
    List<AdoptionDay> adoptionDays();

    /** The adopted version of each plan that readers see, in the order of the plans. */
    @Query(WITH_PLAN + "where v.state = ADOPTED and not exists (select 1 from PlanVersion later"
            + " where later.plan = v.plan and later.state = ADOPTED and later.number > v.number) order by p.position")
    List<PlanVersion> newestAdopted();

    @Query(WITH_PLAN + "where p.slug = :plan and v.number = :number")
    Optional<PlanVersion> find(String plan, int number);

    /** All versions of a plan, newest first. */
    @Query("from PlanVersion v join fetch v.plan where v.plan.id = :planId order by v.number desc")
    List<PlanVersion> findByPlanIdOrderByNumberDesc(long planId);

    @Query(
            "from PlanVersion v join fetch v.plan p left join fetch p.pillar where v.plan.id = :planId and v.state = :state order by v.number desc limit 1")
    Optional<PlanVersion> findFirstByPlanIdAndStateOrderByNumberDesc(long planId, AdoptionState state);

    /** Lets one member at a time decide; who waited sees what the other did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from PlanVersion v where v.plan.slug = :plan and v.number = :number")
    Optional<PlanVersion> lock(String plan, int number);

    @Query(WITH_PLAN + "where v.state = SUBMITTED order by v.submitted.at")
    List<PlanVersion> submitted(Limit most);

    /** What waits for a signature of who holds these seats, first submitted first. */
    @Query(WITH_PLAN + "where v.state = SUBMITTED and exists (select 1 from AskedSeat a where a.planVersion = v"
            + " and among(:seatIds, a.seat.id)) and not exists (select 1 from Signature s where s.planVersion = v"
            + " and (s.person.id = :personId or among(:seatIds, s.seat.id))) order by v.submitted.at")
    List<PlanVersion> waitingFor(Long[] seatIds, long personId, Limit most);

    /** What was returned to whoever may edit the plan, and has not been submitted again. */
    @Query(WITH_PLAN
            + "where v.state = RETURNED and v.number = (select max(o.number) from PlanVersion o where o.plan = v.plan)"
            + " and" + EditablePlans.THESE
            + " order by v.decided.at")
    List<PlanVersion> returned(EditablePlans editable, Limit most);

    /** What was submitted or decided on since then, by others. */
    @Query(WITH_PLAN + "where (v.submitted.at > :since and v.submitted.personId <> :reader)"
            + " or (v.decided.at > :since and v.decided.personId <> :reader)"
            + " order by coalesce(v.decided.at, v.submitted.at) desc")
    List<PlanVersion> changedSince(Instant since, long reader, Limit most);

    /** The adopted version that readers see. */
    default Optional<PlanVersion> newestAdopted(long planId) {
        return findFirstByPlanIdAndStateOrderByNumberDesc(planId, AdoptionState.ADOPTED);
    }

    /** The version at an address, with its plan; where there is none, the reader gets a 404. */
    default PlanVersion at(String plan, int number) {
        return find(plan, number).orElseThrow(NotFoundException::new);
    }
}
