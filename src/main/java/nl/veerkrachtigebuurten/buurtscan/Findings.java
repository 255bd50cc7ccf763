package nl.veerkrachtigebuurten.buurtscan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Query;

interface Findings extends Store<Finding> {

    String WHOLE =
            "from Finding f left join fetch f.pillars left join fetch f.hearing.partner join fetch f.buurtscan s join fetch s.neighbourhood ";

    @Query(WHOLE + "where among(:ids, f.id)")
    List<Finding> findByIdIn(Long[] ids);

    @Query(WHOLE + "where f.id = :id and f.buurtscan.slug = :scan"
            + " and (:#{#sight.all} = true or f.author.personId = :#{#sight.personId})")
    Optional<Finding> seen(String scan, long id, Sight sight);

    @Query("from Finding f left join fetch f.buurtscan where f.key = :key and f.author.personId = :personId")
    Optional<Finding> madeBy(UUID key, long personId);

    /** Those of these that count and that somebody sees. */
    @Query(WHOLE + "where among(:ids, f.id) and f.withdrawnAt is null"
            + " and (:#{#sight.all} = true or f.author.personId = :#{#sight.personId}) order by f.id")
    List<Finding> seenOf(Long[] ids, Sight sight);

    /** Those of these that somebody sees, also what was withdrawn. */
    @Query(
            WHOLE
                    + "where among(:ids, f.id) and (:#{#sight.all} = true or f.author.personId = :#{#sight.personId}) order by f.id")
    List<Finding> seenAmong(Long[] ids, Sight sight);
}
