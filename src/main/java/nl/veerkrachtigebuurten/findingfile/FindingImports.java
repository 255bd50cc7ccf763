package nl.veerkrachtigebuurten.findingfile;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface FindingImports extends Store<FindingImport> {

    String OWN = "where i.id = :id and i.buurtscan.slug = :scan and i.author.personId = :personId";

    /** An import is only its maker's to see. */
    @Query("from FindingImport i join fetch i.buurtscan s join fetch s.neighbourhood " + OWN)
    Optional<FindingImport> own(String scan, long id, long personId);

    /** The same, while nobody else can import or drop it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from FindingImport i " + OWN)
    Optional<FindingImport> ownLocked(String scan, long id, long personId);

    @Query(
            "from FindingImport i join fetch i.buurtscan where i.author.personId = :personId and i.state = 'OPEN' order by i.createdAt limit 5")
    List<FindingImport> openOf(long personId);
}
