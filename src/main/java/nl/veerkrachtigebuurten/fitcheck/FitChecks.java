package nl.veerkrachtigebuurten.fitcheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

public interface FitChecks extends Store<FitCheck> {

    String WHOLE = "from FitCheck c left join fetch c.plan p left join fetch p.pillar left join fetch c.intervention i"
            + " left join fetch i.owner left join fetch i.pillars left join fetch c.neighbourhood ";

    @Override
    @Query(WHOLE + "where c.id = :id")
    Optional<FitCheck> findById(Long id);

    @Query(WHOLE + "where c.key = :key")
    Optional<FitCheck> findByKey(String key);

    @Query(WHOLE + "where among(:ids, c.id) order by c.closes, c.id")
    List<FitCheck> all(Long[] ids);

    @Query(
            "select c.id from FitCheck c order by case when c.handledOn is null then 0 else 1 end, c.closes desc, c.id desc")
    List<Long> newest(Limit most);

    @Query("from FitCheck c where c.plan.id = :planId order by c.closes desc, c.id desc")
    List<FitCheck> ofPlan(long planId, Limit most);

    @Query("from FitCheck c where c.intervention.id = :interventionId order by c.closes desc, c.id desc")
    List<FitCheck> ofIntervention(long interventionId, Limit most);

    @Query(
            "from FitCheck c where c.neighbourhood.id = :neighbourhoodId and c.closes >= :since order by c.closes desc, c.id desc")
    List<FitCheck> ofNeighbourhood(long neighbourhoodId, LocalDate since, Limit most);
}
