package nl.veerkrachtigebuurten.indicator;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface Indicators extends Store<Indicator> {

    String WHOLE = "from Indicator x left join fetch x.pillar left join fetch x.plan p left join fetch p.pillar"
            + " left join fetch x.neighbourhood left join fetch x.intervention i left join fetch i.owner"
            + " left join fetch i.pillars ";

    @Override
    @Query(WHOLE + "where x.id = :id")
    Optional<Indicator> findById(Long id);

    @Query(WHOLE + "order by x.name, x.id")
    List<Indicator> all();

    @Query("from Indicator x where x.pillar.id = :id order by x.name, x.id")
    List<Indicator> ofPillar(long id, Limit most);

    @Query("from Indicator x where x.plan.id = :id order by x.name, x.id")
    List<Indicator> ofPlan(long id, Limit most);

    @Query("from Indicator x where x.intervention.id = :id order by x.name, x.id")
    List<Indicator> ofIntervention(long id, Limit most);

    @Query("from Indicator x where x.neighbourhood.id = :id order by x.name, x.id")
    List<Indicator> ofNeighbourhood(long id, Limit most);
}
