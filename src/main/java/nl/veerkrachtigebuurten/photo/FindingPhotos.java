package nl.veerkrachtigebuurten.photo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Query;

interface FindingPhotos extends Store<FindingPhoto> {

    /** Without what they show, which is only read for who looks at one. */
    @Query("select p.id from FindingPhoto p where p.finding.id = :findingId order by p.id")
    List<Long> idsOf(long findingId);

    Optional<FindingPhoto> findByIdAndFindingId(long id, long findingId);

    boolean existsByKey(UUID key);
}
