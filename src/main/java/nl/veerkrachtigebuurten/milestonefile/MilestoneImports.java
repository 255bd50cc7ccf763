package nl.veerkrachtigebuurten.milestonefile;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MilestoneImports extends Store<MilestoneImport> {

    String OWN = "from MilestoneImport i where i.id = :id and i.authorId = :personId";

    /** An import is only its maker's to see. */
    @Query(OWN)
    Optional<MilestoneImport> own(long id, long personId);

    /** The same, while nobody else can import or drop it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(OWN)
    Optional<MilestoneImport> ownLocked(long id, long personId);

    @Query("from MilestoneImport i where i.authorId = :personId and i.state = 'OPEN' order by i.createdAt desc limit 5")
    List<MilestoneImport> openOf(long personId);
}
