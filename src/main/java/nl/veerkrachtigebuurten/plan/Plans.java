package nl.veerkrachtigebuurten.plan;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Plans extends Store<Plan> {

    String WHOLE = "from Plan p left join fetch p.pillar left join fetch p.neighbourhood ";

    @Query(WHOLE + "order by p.position")
    List<Plan> findAllByOrderByPosition();

    @Query(WHOLE + "where p.slug = :slug")
    Optional<Plan> findBySlug(String slug);

    @Query(WHOLE + "where p.pillar.id = :pillarId order by p.position limit 1")
    Optional<Plan> findFirstByPillarIdOrderByPosition(long pillarId);

    @Query(WHOLE + "where p.neighbourhood.id = :neighbourhoodId order by p.position limit 1")
    Optional<Plan> findFirstByNeighbourhoodIdOrderByPosition(long neighbourhoodId);

    /** What is due in a period, soonest first. */
    @Query("from Plan p where p.due.reviewOn is null and coalesce(p.due.earliest, :until) <= :until"
            + " and coalesce(p.due.latest, :from) >= :from order by coalesce(p.due.latest, p.due.earliest), p.position")
    List<Plan> dueBetween(LocalDate from, LocalDate until, Limit most);

    /** Keeps the order of a plan's chapters to one writer at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Plan p where p.slug = :slug")
    Optional<Plan> lock(String slug);

    @Override
    @Query(WHOLE + "where p.id = :id")
    Optional<Plan> findById(Long id);

    /** The plan at an address; where there is none, the reader gets a 404. */
    default Plan at(String slug) {
        return findBySlug(slug).orElseThrow(NotFoundException::new);
    }
}
