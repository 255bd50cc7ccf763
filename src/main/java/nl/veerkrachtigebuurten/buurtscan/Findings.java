package nl.veerkrachtigebuurten.buurtscan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;

interface Findings extends Store<Finding> {

    @EntityGraph(attributePaths = {"pillars", "hearing.partner", "buurtscan.neighbourhood"})
    List<Finding> findByIdIn(Collection<Long> ids);

    @EntityGraph(attributePaths = {"pillars", "hearing.partner", "buurtscan.neighbourhood"})
    @Query("from Finding f where f.id = :id and f.buurtscan.slug = :scan"
            + " and (:#{#sight.all} = true or f.author.personId = :#{#sight.personId})")
    Optional<Finding> seen(String scan, long id, Sight sight);

    @EntityGraph(attributePaths = "buurtscan")
    @Query("from Finding f where f.key = :key and f.author.personId = :personId")
    Optional<Finding> madeBy(UUID key, long personId);
}
