package nl.veerkrachtigebuurten.assembly;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkrachtigebuurten.buurtscan.Sight;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface Assemblies extends Store<Assembly> {

    String SEEN = "from Assembly a join fetch a.buurtscan s join fetch s.neighbourhood"
            + " where (:#{#sight.all} = true or a.author.personId = :#{#sight.personId}) ";

    /** Those of a scan, the last first. */
    @Query(SEEN + "and s.slug = :scan order by a.heldOn desc, a.id desc")
    List<Assembly> of(String scan, Sight sight, Limit most);

    @Query(SEEN + "and s.slug = :scan and a.id = :id")
    Optional<Assembly> seen(String scan, long id, Sight sight);

    /** The one at which a finding was heard. */
    @Query(SEEN + "and a.id = :id")
    Optional<Assembly> seen(long id, Sight sight);

    @Query("from Assembly a join fetch a.buurtscan where a.key = :key and a.author.personId = :personId")
    Optional<Assembly> madeBy(UUID key, long personId);
}
